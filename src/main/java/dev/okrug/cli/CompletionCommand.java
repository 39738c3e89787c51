package dev.okrug.cli;

import dev.okrug.contract.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what makes a shell complete commands, options, tables and releases. */
@Command(
        name = "completion",
        description = {
            "Prints a script that makes bash or zsh complete commands, options, tables and releases.",
            "",
            "Use it with: source <(okrug completion)"
        })
final class CompletionCommand implements Callable<Integer> {

    @Mixin
    private Printout printout;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        String known = AutoComplete.bash("okrug", command.root().commandLine());
        // The tables and releases of an output are known only when somebody completes them.
        return printout.of(List.of((known + "\n" + outputs()).split("\n", -1)));
    }

    private static String outputs() {
        try (InputStream script = CompletionCommand.class.getResourceAsStream("outputs.bash")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new Fault(Fault.Kind.STORAGE, "Cannot read outputs.bash of okrug.jar. Build it anew.", failure);
        }
    }
}
