package dev.okrug.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the manual page. */
@Command(
        name = "man",
        description = {"Prints the manual page.", "", "Read it with: okrug man | man -l -"})
final class ManCommand implements Callable<Integer> {

    @Mixin
    private Printout printout;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        return printout.of(ManPage.of(command.root().commandLine()));
    }
}
