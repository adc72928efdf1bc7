"""The command line: joins intake, engine and renderers. Nothing is computed here."""
