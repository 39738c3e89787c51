"""Submits as the operator of the provider does, through the command that SPARK_SUBMIT names."""

import os
import subprocess

from airflow.exceptions import AirflowException
from airflow.sdk import BaseOperator


class SparkSubmitOperator(BaseOperator):
    def __init__(
        self,
        *,
        application,
        java_class,
        application_args,
        conf,
        conn_id,
        deploy_mode,
        name,
        driver_memory,
        executor_memory,
        executor_cores,
        **settings,
    ):
        super().__init__(**settings)
        self.application, self.java_class, self.conf = application, java_class, conf
        self.application_args = application_args
        self.deploy_mode = deploy_mode

    def execute(self, context):
        command = [os.environ["SPARK_SUBMIT"], "--deploy-mode", self.deploy_mode, "--class", self.java_class]
        for name, value in self.conf.items():
            command += ["--conf", f"{name}={value}"]
        command += [self.application, *self.application_args]
        code = subprocess.run(command, check=False).returncode
        if code:
            raise AirflowException(f"Cannot execute: {' '.join(command)}. Error code is: {code}.")
