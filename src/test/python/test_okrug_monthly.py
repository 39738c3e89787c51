"""Executes jobs/airflow/okrug_monthly.py as a scheduler would, with a spark-submit that publishes, or does not."""

import hashlib
import importlib.util
import json
import os
import stat
import sys
import tempfile
import unittest
from datetime import datetime, timezone
from pathlib import Path

from airflow.exceptions import AirflowException, AirflowFailException, AirflowSkipException

PROJECT = Path(__file__).resolve().parents[3]


class OkrugMonthly(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.output = self.folder / "out"
        self.submit("exit 0")
        os.environ.update(OKRUG_FOLDER=str(self.folder), OKRUG_JOB="job.yaml", OKRUG_OUTPUT="out")
        spec = importlib.util.spec_from_file_location("okrug_monthly", PROJECT / "jobs/airflow/okrug_monthly.py")
        self.module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(self.module)

    def submit(self, script):
        path = self.folder / "spark-submit"
        path.write_text(f'#!/bin/sh\necho "$@" > "{self.folder}/arguments"\n{script}\n')
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        os.environ["SPARK_SUBMIT"] = str(path)

    def submitted(self):
        return (self.folder / "arguments").read_text().split()

    def publish(self, folder, release, sequence, vintage):
        """A release as far as the DAG reads it."""
        manifest = json.dumps({"facts": {"deliveries": [{"vintage": "2023-02-20"}, {"vintage": vintage}]}}).encode()
        place = folder / "releases" / release
        place.mkdir(parents=True)
        (place / "manifest.json").write_bytes(manifest)
        sha256 = hashlib.sha256(manifest).hexdigest()
        pointer = {"release": release, "manifest_sha256": sha256, "sequence": sequence, "previous": None}
        (folder / "current.json").write_text(json.dumps(pointer))

    def run_that_publishes(self, release, sequence, vintage):
        self.publish(self.folder / "made", release, sequence, vintage)
        self.submit(f'mkdir -p "{self.output}"; cp -R "{self.folder}/made/." "{self.output}"')

    def run_dag(self, **params):
        return self.module.dag.run(params, logical_date=datetime(2024, 5, 20, tzinfo=timezone.utc))

    def test_a_run_tells_which_release_it_published(self):
        self.run_that_publishes("r000001-aaaaaa", 1, "2024-05-15")
        returned = self.run_dag()
        self.assertIsNone(returned["release_before"])
        self.assertEqual(
            returned["release_after"], {"release": "r000001-aaaaaa", "sequence": 1, "newest_vintage": "2024-05-15"}
        )

    def test_a_run_submits_the_job_without_file_or_period(self):
        self.run_that_publishes("r000001-aaaaaa", 1, "2024-05-15")
        self.run_dag()
        jar = str(PROJECT / "target" / "okrug.jar")
        self.assertEqual(
            self.submitted(),
            ["--deploy-mode", "client", "--class", "dev.okrug.cli.Main"]
            + ["--conf", f"spark.hadoop.okrug.folder={self.folder}", jar, "run", "job.yaml"],
        )

    def test_an_audit_names_its_day(self):
        self.run_that_publishes("r000001-aaaaaa", 1, "2024-03-15")
        self.run_dag(as_of="2024-03-31")
        self.assertEqual(self.submitted()[-4:], ["run", "job.yaml", "--as-of", "2024-03-31"])

    def test_what_comes_after_is_skipped_where_nothing_changed(self):
        self.publish(self.output, "r000007-bbbbbb", 9, "2024-04-12")
        with self.assertRaises(AirflowSkipException) as skipped:
            self.run_dag()
        self.assertIn("r000007-bbbbbb is still current", str(skipped.exception))
        self.assertIn("nothing was delivered in 2024-05", str(skipped.exception))

    def test_a_delivery_that_was_published_before_is_not_called_missing(self):
        self.publish(self.output, "r000007-bbbbbb", 9, "2024-05-15")
        with self.assertRaises(AirflowSkipException) as skipped:
            self.run_dag()
        self.assertNotIn("nothing was delivered", str(skipped.exception))

    def test_nothing_changed_is_a_failure_to_who_says_so(self):
        self.publish(self.output, "r000007-bbbbbb", 9, "2024-04-12")
        with self.assertRaises(AirflowFailException):
            self.run_dag(when_unchanged="fail")

    def test_exit_codes_say_whether_to_try_again(self):
        for code, again in {1: True, 2: False, 3: False, 4: False, 5: True, 6: True, 7: True, 143: True}.items():
            with self.subTest(code=code):
                self.submit(f"exit {code}")
                with self.assertRaises(AirflowException) as failed:
                    self.run_dag()
                self.assertEqual(again, not isinstance(failed.exception, AirflowFailException))

    def test_on_kubernetes_the_exit_code_of_the_driver_counts(self):
        said = "Cannot execute: spark-submit. Error code is: 1. Kubernetes spark exit code is: 4"
        self.assertEqual(self.module.exit_code(said), 4)
        self.assertIsNone(self.module.exit_code("No driver id is known"))

    def test_a_manifest_that_is_not_the_published_one_is_not_believed(self):
        self.publish(self.output, "r000007-bbbbbb", 9, "2024-04-12")
        (self.output / "releases" / "r000007-bbbbbb" / "manifest.json").write_text("{}")
        with self.assertRaises(AirflowFailException):
            self.run_dag()

    @unittest.skipUnless("OKRUG_RELEASED" in os.environ, "OKRUG_RELEASED names no output of Okrug")
    def test_a_release_of_okrug_itself_is_understood(self):
        released = self.module.current(Path(os.environ["OKRUG_RELEASED"]))
        self.assertRegex(released["release"], "^r000001-")
        self.assertEqual(released["newest_vintage"], "2023-02-20")

    def test_the_dag_has_one_writer_and_catches_up_with_nothing(self):
        settings = self.module.dag.settings
        self.assertEqual(settings["max_active_runs"], 1)
        self.assertIs(settings["catchup"], False)
        [asset] = self.module.dag.tasks[-1].settings["outlets"]
        self.assertEqual(asset.uri, (self.output / "current.json").as_uri())


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    unittest.main()
