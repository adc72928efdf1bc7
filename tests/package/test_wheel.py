"""The wheel: what is in it and what is not. That it works alone is tested where it is released."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from tests.cli.program import ROOT, environment

import scrtool


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(  # noqa: S603  our own build
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        env=environment(),
        check=True,
        capture_output=True,
    )
    (path,) = folder.iterdir()
    assert path.name == f"scrtool-{scrtool.__version__}-py3-none-any.whl"
    return zipfile.ZipFile(path)


def metadata(wheel: zipfile.ZipFile, name: str) -> str:
    (found,) = [path for path in wheel.namelist() if path.endswith(f".dist-info/{name}")]
    return wheel.read(found).decode()


def test_every_module_is_in_it_and_nothing_else(wheel: zipfile.ZipFile) -> None:
    source = ROOT / "src"
    expected = {
        path.relative_to(source).as_posix()
        for path in (source / "scrtool").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert {name for name in wheel.namelist() if ".dist-info/" not in name} == expected
    assert "scrtool/py.typed" in expected


def test_the_licence_is_in_it(wheel: zipfile.ZipFile) -> None:
    text = metadata(wheel, "licenses/LICENSE")

    assert "MIT" in text


def test_it_brings_the_command(wheel: zipfile.ZipFile) -> None:
    assert "scrtool = scrtool.__main__:main" in metadata(wheel, "entry_points.txt")


def test_it_needs_what_is_used_and_no_more(wheel: zipfile.ZipFile) -> None:
    lines = metadata(wheel, "METADATA").splitlines()
    needed = sorted(line.split(": ")[1] for line in lines if line.startswith("Requires-Dist: "))
    always = [name for name in needed if "extra ==" not in name]

    assert [name.split(">")[0].split("<")[0] for name in always] == [
        *("holidays", "icalendar", "openpyxl", "python-dateutil", "rich", "typer", "xlsxwriter"),
    ]
    assert "Requires-Python: >=3.11" in lines
    assert "License-Expression: MIT AND OGL-UK-3.0" in lines


def test_nothing_in_it_names_a_place_on_the_machine_that_built_it(wheel: zipfile.ZipFile) -> None:
    here = str(Path.home()).encode()
    roots = [root for root in (str(ROOT).encode(), here) if root not in {b"/", b"/root"}]

    for name in wheel.namelist():
        assert not any(root in wheel.read(name) for root in roots), name
