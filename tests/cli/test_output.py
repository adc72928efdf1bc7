"""``--output FILE``: the file is there whole, or it is left as it was."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from tests.cli.program import run

from scrtool.render import Format

ONE_DATE = ("deadlines", "--incident", "2024-03-01")
COMMANDS = [
    pytest.param(ONE_DATE, id="deadlines"),
    pytest.param(("notify-check", "--looked-after"), id="notify-check"),
    pytest.param(("explain", "england.rapid-review", "--from", "2024-03-08"), id="explain"),
    pytest.param(("rules", "list"), id="rules-list"),
    pytest.param(("rules", "list", "--format", "markdown"), id="rules-list-markdown"),
    pytest.param(("rules", "show", "england.rapid-review"), id="rules-show"),
]

FURTHER = [
    pytest.param(("checklist", "told"), id="checklist"),
    pytest.param(("rules", "diff", "--from", "2026-03-17", "--to", "2026-03-18"), id="rules-diff"),
    pytest.param(("rules", "sources"), id="rules-sources"),
    pytest.param(("rules", "glossary"), id="rules-glossary"),
    pytest.param(("rules", "not-encoded"), id="rules-not-encoded"),
]
OVERWRITE: dict[tuple[str, ...], str] = {
    ("rules", "list"): "--overwrite"
}  # its --force asks how binding


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("words", COMMANDS)
def test_the_file_holds_what_would_have_been_printed(
    words: tuple[str, ...], tmp_path: Path
) -> None:
    ran = run(*words, "--output", str(tmp_path / "case"))

    assert (ran.code, ran.out, ran.err) == (0, b"", b"")
    assert (tmp_path / "case").read_bytes() == run(*words).out
    assert names(tmp_path) == ["case"]


@pytest.mark.parametrize("style", Format)
def test_every_format_can_be_written_to_a_file(style: Format, tmp_path: Path) -> None:
    path = tmp_path / f"case.{style}"
    printed = run(*ONE_DATE, "--format", style).out

    assert run(*ONE_DATE, "--format", style, "--output", str(path)).code == 0
    assert path.read_bytes() == printed


@pytest.mark.parametrize("words", COMMANDS)
def test_a_dash_is_standard_output(words: tuple[str, ...], tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(tmp_path)
        assert run(*words, "--output", "-") == run(*words)
    assert names(tmp_path) == []


def test_an_older_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "case.csv"
    path.write_text("old\n" * 10_000)
    run(*ONE_DATE, "--format", "csv", "--fields", "id", "--output", str(path), "--force")

    assert path.read_text().startswith("id\n")
    assert "old" not in path.read_text()


@pytest.mark.parametrize("words", [*COMMANDS, *FURTHER])
def test_a_file_that_is_there_is_not_written_over_unless_that_is_asked_for(
    words: tuple[str, ...], tmp_path: Path
) -> None:
    path = tmp_path / "case"
    path.write_text("as it was\n")
    refused = run(*words, "--output", str(path))

    assert (refused.code, refused.out) == (2, b"")
    assert [line.removesuffix(" writes over it") for line in refused.talk] == [
        f"--output {path}: there is a file of that name; {OVERWRITE.get(words[:2], '--force')}"
    ]
    assert path.read_text() == "as it was\n"
    assert names(tmp_path) == ["case"]
    assert run(*words, "--output", str(path), OVERWRITE.get(words[:2], "--force")).code == 0
    assert path.read_bytes() == run(*words).out


def test_an_empty_file_is_a_file_too(tmp_path: Path) -> None:
    (tmp_path / "case").touch()

    assert run(*ONE_DATE, "--output", str(tmp_path / "case")).code == 2
    assert (tmp_path / "case").read_bytes() == b""


def test_a_file_that_is_there_is_told_with_the_other_mistakes(tmp_path: Path) -> None:
    (tmp_path / "case").touch()
    ran = run("deadlines", "--incident", "soon", "--output", str(tmp_path / "case"))

    assert [line.partition(":")[0] for line in ran.talk] == [
        "--incident",
        f"--output {tmp_path / 'case'}",
    ]


def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("old\n")
    (tmp_path / "link").symlink_to("kept")

    assert run(*ONE_DATE, "--output", str(tmp_path / "link")).code == 2
    assert run(*ONE_DATE, "--output", str(tmp_path / "link"), "--overwrite").code == 0
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "kept").read_bytes() == run(*ONE_DATE).out


def test_what_is_questioned_is_still_said_on_standard_error(tmp_path: Path) -> None:
    ran = run(*ONE_DATE, "--notified", "2024-03-11", "--output", str(tmp_path / "case"))

    assert (ran.code, ran.out) == (0, b"")
    assert ran.talk[0].startswith("--notified 2024-03-11 is after 2024-03-04")


@pytest.mark.parametrize(
    "mistake",
    [
        pytest.param(("--aware", "soon"), id="a-date"),
        pytest.param(("--format", "xml"), id="the-format"),
        pytest.param(("--nosuch",), id="an-option"),
        pytest.param(("--preset", "x=y"), id="a-preset"),
    ],
)
def test_on_a_mistake_the_file_is_left_as_it_was(mistake: tuple[str, ...], tmp_path: Path) -> None:
    path = tmp_path / "case.csv"
    path.write_text("as it was\n")
    ran = run(*ONE_DATE, *mistake, "--output", str(path))

    assert (ran.code, ran.out) == (2, b"")
    assert path.read_text() == "as it was\n"
    assert names(tmp_path) == ["case.csv"]


def test_on_a_mistake_no_file_is_begun(tmp_path: Path) -> None:
    assert run("deadlines", "--incident", "soon", "--output", str(tmp_path / "case")).code == 2
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("path", "why"),
    [
        pytest.param("none/case.csv", "No such file or directory", id="no-such-folder"),
        pytest.param("file/case.csv", "Not a directory", id="a-file-for-a-folder"),
        pytest.param("folder", "Is a directory", id="a-folder"),
        pytest.param("n" * 300, "File name too long", id="a-name-too-long"),
    ],
)
def test_what_cannot_be_written_is_told_and_nothing_is_left_behind(
    path: str, why: str, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("as it was\n")
    (tmp_path / "folder").mkdir()
    ran = run(*ONE_DATE, "--output", str(tmp_path / path))

    assert (ran.code, ran.out) == (2, b"")
    assert ran.talk == [f"--output {tmp_path / path}: cannot be written: {why}"]
    assert names(tmp_path) == ["file", "folder"]
    assert (tmp_path / "file").read_text() == "as it was\n"


def test_a_name_that_no_file_can_have_is_told() -> None:
    ran = run(*ONE_DATE, "--output", "case\0.csv")

    assert (ran.code, ran.out) == (2, b"")
    assert ran.talk[0].startswith("--output ")


def test_an_empty_name_is_not_taken_for_standard_output() -> None:
    ran = run(*ONE_DATE, "--output", "")

    assert (ran.code, ran.out) == (2, b"")
    assert ran.talk[0].startswith("--output")


def test_a_file_kept_from_others_stays_so(tmp_path: Path) -> None:
    path = tmp_path / "case.csv"
    path.touch(mode=0o600)
    path.chmod(0o600)
    assert run(*ONE_DATE, "--output", str(path), "--force").code == 0

    assert path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_pipe_or_device_is_written_to_and_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        ran = run(*ONE_DATE, "--format", "csv", "--fields", "id", "--output", str(path))
        assert stat.S_ISFIFO(path.stat().st_mode), (
            "a root's --output /dev/null would go the same way"
        )
        assert ran.code == 0
        assert os.read(reader, 100).startswith(b"id\r\nengland.notify-panel")
    finally:
        os.close(reader)
