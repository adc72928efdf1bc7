"""The ways to answer a register, each writing its whole answer as Parquet.

    .venv/bin/python -m benchmarks.ways streaming FOLDER

FOLDER holds the register, as ``prepared`` writes it. Each way is started as a user starts it, in a
process of its own, so that it takes no memory from the others. Nothing is compared here.
"""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import duckdb
import polars as pl
from benchmarks.by_column import typed
from benchmarks.registers import lines

from scrtool.frame import deadlines

ROOT = Path(__file__).resolve().parent.parent
AS_OF = date(2026, 11, 25)
FILES = 8  # Spark works on as many at a time as it has processors
SPARK = {
    "spark.driver.memory": "6g",
    "spark.sql.codegen.factoryMode": "FALLBACK",  # compiled: there are many cases
}


def prepared(folder: Path, rows: int) -> None:
    """Write the register to *folder*, as CSV and in columns with types, and the exported model."""
    with (folder / "cases.csv").open("w", encoding="ascii") as file:
        file.writelines(lines(rows))
    (folder / "cases").mkdir()
    columns = typed(pl.scan_csv(folder / "cases.csv", infer_schema=False)).collect()
    for number, part in enumerate(columns.iter_slices(-(-rows // FILES))):
        part.write_parquet(folder / "cases" / f"part-{number}.parquet")
    _scrtool("export-model", str(folder / "model"), "--regime", "england")


def _scrtool(*words: str) -> None:
    subprocess.run((sys.executable, "-m", "scrtool", *words), check=True, stdout=subprocess.DEVNULL)  # noqa: S603  our own program


def streaming(folder: Path, answer: Path) -> None:
    """Run ``scrtool batch``, CSV in and CSV out; then every cell as text, as it was written."""
    written = folder / "streaming.csv"
    words = ("--as-of", AS_OF.isoformat(), "--output", str(written))
    _scrtool("batch", str(folder / "cases.csv"), *words)
    read = f"read_csv('{written}', all_varchar = true, header = true, delim = ',', quote = '\"')"
    duckdb.sql(f"COPY (FROM {read}) TO '{answer}'")
    written.unlink()


def frame(folder: Path, answer: Path) -> None:
    """Run ``scrtool.frame`` on a lazy frame."""
    cases = pl.scan_parquet(folder / "cases" / "*.parquet")
    deadlines(cases, as_of=AS_OF).sink_parquet(answer)


def on_duckdb(folder: Path, answer: Path) -> None:
    """Run the exported query on DuckDB, as docs/scale.md has it."""
    base = duckdb.connect()
    for table in (folder / "model").glob("*.parquet"):
        base.execute(f"CREATE VIEW {table.stem} AS FROM '{table}'")
    base.execute(f"CREATE VIEW params AS SELECT DATE '{AS_OF}' AS as_of")
    cases = f"FROM cases_template UNION ALL BY NAME FROM '{folder}/cases/*.parquet'"
    base.execute(f"CREATE VIEW cases AS {cases}")
    query = (folder / "model" / "deadlines.sql").read_text(encoding="utf-8")
    base.execute(f"COPY ({query}) TO '{answer}'")


def on_spark(folder: Path, answer: Path) -> None:
    """Run the exported query on Apache Spark, by the Python that SPARK_PYTHON names."""
    program = ROOT / "tests" / "external" / "on_spark.py"
    words = (folder / "model", folder / "cases", AS_OF, answer)
    settings = (f"{name}={value}" for name, value in SPARK.items())
    command = (os.environ["SPARK_PYTHON"], str(program), *map(str, words), *settings)
    environment = {**os.environ, "SPARK_LOCAL_IP": "127.0.0.1"}
    subprocess.run(command, env=environment, check=True)  # noqa: S603  our own program


WAYS = {"streaming": streaming, "frame": frame, "duckdb": on_duckdb, "spark": on_spark}


def started(name: str, folder: Path) -> Path:
    """Run one way in a process of its own, and return where its answer is: a file or a folder.

    Raises:
        CalledProcessError: it failed.
    """
    answer = folder / f"{name}.parquet"
    command = (sys.executable, "-m", "benchmarks.ways", name, str(folder))
    subprocess.run(command, check=True, cwd=ROOT)  # noqa: S603  our own program
    return answer


if __name__ == "__main__":
    WAYS[sys.argv[1]](place := Path(sys.argv[2]), place / f"{sys.argv[1]}.parquet")
