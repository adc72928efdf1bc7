"""The exported query, unchanged, on Apache Spark: the same rows as the plain path."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import polars as pl
import pytest
from tests.cli.program import run
from tests.support.generated import AS_OF, as_rows, first_difference, framed, plain, register

HERE = Path(__file__).parent
GENERATED = register(300, seed=6)


def spark_python() -> str:
    """Return a Python that has pyspark; fail plainly where none is named, and never skip."""
    found = os.environ.get("SPARK_PYTHON")
    if not found:
        pytest.fail("SPARK_PYTHON is to name a Python that has pyspark; .ci/run makes one")
    return found


def answered(folder: Path, cases: pl.DataFrame) -> pl.DataFrame:
    cases.write_parquet(folder / "cases.parquet")
    words = [folder / "model", folder / "cases.parquet", AS_OF.isoformat(), folder / "answers"]
    environment = {**os.environ, "SPARK_LOCAL_IP": "127.0.0.1"}
    ran = subprocess.run(  # noqa: S603  our own program
        [spark_python(), str(HERE / "on_spark.py"), *map(str, words)],
        env=environment,
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    return pl.read_parquet(folder / "answers" / "*.parquet")


@pytest.mark.external
def test_spark_answers_as_case_by_case(tmp_path: Path) -> None:
    exported = run("export-model", str(tmp_path / "model"), "--regime", "england")
    assert exported.code == 0

    # Columns that say nothing are left out, as in a register of anybody's.
    told = framed(GENERATED).select(pl.all().exclude("regime"))
    found = as_rows(answered(tmp_path, told))

    assert first_difference(found, plain(GENERATED, "england")) == ""
