"""One run of Okrug a month: takes what the offices have delivered since, and publishes it if it changes anything.

Okrug finds out by itself which deliveries are new, so a run is given no file and no period. It publishes everything that
is known, the months before included, because a later vintage may have changed them. The month of a run is that of its
logical date; it only says which delivery was to be expected.

Param ``as_of`` (YYYY-MM-DD) makes the release of what was issued by that day, for an audit; it is the current one until
the next run. Scheduled runs go without: to clear a run of the past would make an old state current, and a new day each
month would make a new release of nothing new.

Environment: OKRUG_HOME is the folder of Okrug (default: where this file is kept), OKRUG_FOLDER the one in which relative
paths of the job begin (default: OKRUG_HOME), OKRUG_JOB the job spec, OKRUG_OUTPUT its output, which must be a local path
to Airflow. Written for Airflow 3 with apache-airflow-providers-apache-spark; the connection ``spark_default`` names the
master. Client mode, since only there the exit code of Okrug arrives.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from datetime import datetime, timedelta, timezone
from pathlib import Path

from airflow.exceptions import AirflowException, AirflowFailException, AirflowSkipException
from airflow.providers.apache.spark.operators.spark_submit import SparkSubmitOperator
from airflow.sdk import DAG, Asset, Param, task

HOME = Path(os.environ.get("OKRUG_HOME", Path(__file__).resolve().parents[2]))
FOLDER = Path(os.environ.get("OKRUG_FOLDER", HOME))
JOB = os.environ.get("OKRUG_JOB", "jobs/sample.yaml")
OUTPUT = FOLDER / os.environ.get("OKRUG_OUTPUT", "out/sample")

# Exit codes that another try would meet again. The others may pass: 5 (another writer), 6 (storage), 7 (nobody knows whether
# it was published: another try that finds it so says "unchanged"), 1 (also all that spark-submit cannot do), and signals.
HOPELESS = {
    2: "the job spec or a setting is wrong",
    3: "a delivery was refused",
    4: "a gate or an audit failed",
}


def exit_code(failure: str) -> int | None:
    """The exit code of Okrug in what the hook of spark-submit says; on Kubernetes that of the driver counts."""
    for said in (r"Kubernetes spark exit code is: (\d+)", r"Error code is: (-?\d+)"):
        found = re.search(said, failure)
        if found:
            return int(found.group(1))
    return None


def current(output: Path) -> dict | None:
    """The pointer of an output and the newest vintage of its release; None before the first release."""
    try:
        pointer = json.loads((output / "current.json").read_bytes())
    except FileNotFoundError:
        return None
    manifest = (output / "releases" / pointer["release"] / "manifest.json").read_bytes()
    if hashlib.sha256(manifest).hexdigest() != pointer["manifest_sha256"]:
        raise AirflowFailException(f"The manifest of {pointer['release']} is not what was published: okrug verify {output}")
    vintages = [delivery["vintage"] for delivery in json.loads(manifest)["facts"]["deliveries"]]
    return {"release": pointer["release"], "sequence": pointer["sequence"], "newest_vintage": max(vintages)}


class OkrugRun(SparkSubmitOperator):
    """Submits a run, and does not try again what would fail again."""

    def execute(self, context):
        as_of = context["params"].get("as_of")
        if as_of:
            self.application_args = [*self.application_args, "--as-of", as_of]
        try:
            return super().execute(context)
        except AirflowException as failure:
            reason = HOPELESS.get(exit_code(str(failure)))
            if reason:
                raise AirflowFailException(f"Okrug published nothing: {reason}; its log says which.") from failure
            raise


with DAG(
    dag_id="okrug_monthly",
    description="Publishes regional trade marts from what was delivered since the last run",
    doc_md=__doc__,
    # Offices deliver in the course of a month what was traded in the month before.
    schedule="0 6 20 * *",
    start_date=datetime(2024, 1, 1, tzinfo=timezone.utc),
    # There is nothing to catch up with: one run takes all deliveries that have come.
    catchup=False,
    # An output has one writer.
    max_active_runs=1,
    default_args={"retries": 3, "retry_delay": timedelta(minutes=10)},
    params={
        "as_of": Param(None, type=["null", "string"], format="date"),
        "when_unchanged": Param("skip", enum=["skip", "fail"]),
    },
    tags=["okrug"],
) as dag:

    @task
    def release_before() -> dict | None:
        # A task of its own, so that tries of the run after it are compared with what was there before the first.
        return current(OUTPUT)

    publish = OkrugRun(
        task_id="publish",
        name="okrug",
        conn_id="spark_default",
        deploy_mode="client",
        application=str(HOME / "target" / "okrug.jar"),
        java_class="dev.okrug.cli.Main",
        application_args=["run", JOB],
        conf={"spark.hadoop.okrug.folder": str(FOLDER)},
        # As src/docs/submitting.md explains.
        driver_memory="4g",
        executor_memory="4g",
        executor_cores=4,
    )

    # What makes dashboards or copies is scheduled on this asset; it is not updated where the task is skipped.
    @task(outlets=[Asset(name="okrug_release", uri=(OUTPUT / "current.json").as_uri())])
    def release_after(before: dict | None, **context) -> dict:
        after = current(OUTPUT)
        if after is None:
            raise AirflowFailException(f"Nothing is published in {OUTPUT}: is it the output of {JOB}?")
        if before is None or after["sequence"] != before["sequence"]:
            return after
        # A run that was started by hand may have no logical date.
        month = f"{context.get('logical_date') or datetime.now(timezone.utc):%Y-%m}"
        said = f"{after['release']} is still current, its newest delivery is of {after['newest_vintage']}"
        if after["newest_vintage"] < month:
            said += f"; nothing was delivered in {month}"
        unchanged = AirflowFailException if context["params"]["when_unchanged"] == "fail" else AirflowSkipException
        raise unchanged(said)

    before = release_before()
    after = release_after(before)
    before >> publish >> after
