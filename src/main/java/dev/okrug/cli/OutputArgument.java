package dev.okrug.cli;

import picocli.CommandLine.Parameters;

/** The argument that names an output. */
final class OutputArgument {

    @Parameters(index = "0", paramLabel = "OUTPUT", description = "The folder that releases are published in.")
    private String output;

    String output() {
        return output;
    }
}
