"""Run the exported query on Spark, in local mode: a program for a Python that has pyspark.

    python on_spark.py MODEL CASES AS_OF ANSWERS [SETTING=VALUE ...]

CASES is a Parquet file or a folder of them. The settings are those of few cases unless others
are given. Nothing of scrtool is imported, as on a cluster.
"""

from __future__ import annotations

import sys
from pathlib import Path

from pyspark.sql import SparkSession


def session(others: dict[str, str]) -> SparkSession:
    """Start Spark on this machine alone, as small as it goes.

    The plan is large and the cases are few, so nothing is compiled to bytecode; unless
    *others* says so.
    """
    settings = {
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
        "spark.sql.adaptive.enabled": "false",
        "spark.sql.codegen.factoryMode": "NO_CODEGEN",
        "spark.sql.codegen.wholeStage": "false",
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.shuffle.partitions": "2",
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
    }
    builder = SparkSession.builder.master("local[2]").appName("scrtool")
    for name, value in (settings | others).items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


def main(model: str, cases: str, as_of: str, answers: str, *settings: str) -> None:
    """Read the tables, run the query, write what it gives."""
    spark = session(dict(one.split("=", 1) for one in settings))
    for table in Path(model).glob("*.parquet"):
        spark.read.parquet(str(table)).createOrReplaceTempView(table.stem)
    spark.sql(f"SELECT DATE '{as_of}' AS as_of").createOrReplaceTempView("params")
    template = spark.table("cases_template")
    given = template.unionByName(spark.read.parquet(cases), allowMissingColumns=True)
    given.createOrReplaceTempView("cases")
    text = Path(model, "deadlines.sql").read_text(encoding="utf-8")
    spark.sql(text).write.parquet(answers)
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
