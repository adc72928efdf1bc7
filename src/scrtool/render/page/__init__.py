"""The page in parts: one module to a part. They format and never compute a date of law."""
