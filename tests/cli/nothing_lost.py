"""What JSON says of a case, looked for in what a person reads of it."""

from __future__ import annotations

from datetime import date

from tests.cli.program import run

from scrtool.render import words


def assert_nothing_lost(command: str, form: str, args: tuple[str, ...]) -> None:
    """Check that every date of ``deadlines`` and every mark stands in *command*'s answer."""
    items = run("deadlines", *args, "--format", "json").items
    text = " ".join(run(command, *args, "--format", form).text.split())
    dated = [item for item in items if item["due"]]

    assert dated
    for item in dated:
        assert words.day(date.fromisoformat(item["due"])) in text, item["id"]
        assert words.day(date.fromisoformat(item["safe"])) in text, item["id"]
        for note in {*item["notes"]} - {"advisory"}:
            assert note.replace("-", " ") in text.lower(), (item["id"], note)
