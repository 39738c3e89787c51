package dev.okrug.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of all commands in one, in the language of man, made of what {@code --help} is made of. */
final class ManPage {

    private static final String[][] ENVIRONMENT = {
        {"OKRUG_HEAP", "The memory of runs inside this process, such as 8g (default: 2g)."},
        {"OKRUG_ARCHIVE", "off: starts without the archive of classes."},
        {"OKRUG_QUICK", "off: compiles thoroughly for small inputs too."},
        {"SPARK_HOME", "The Spark that runs are submitted with; not set, Spark runs inside this process."},
        {"JAVA_HOME", "The Java to run on, 17 to 23."},
        {"NO_COLOR, CLICOLOR_FORCE", "No colour, or colour in files and pipes too; --color goes before both."}
    };

    private final List<String> lines = new ArrayList<>();

    private ManPage() {}

    static List<String> of(CommandLine okrug) {
        ManPage page = new ManPage();
        CommandSpec top = okrug.getCommandSpec();
        page.lines.add(".TH OKRUG 1 \"\" \"Okrug\" \"User Commands\"");
        page.name(top);
        page.section("COMMANDS");
        okrug.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.usageMessage().hidden())
                .forEach(page::command);
        page.section("EXIT STATUS");
        top.usageMessage().exitCodeList().forEach(page::item);
        page.section("ENVIRONMENT");
        for (String[] variable : ENVIRONMENT) {
            page.item(variable[0], variable[1]);
        }
        page.examples(top.usageMessage().footer());
        return page.lines;
    }

    private void name(CommandSpec top) {
        List<String> description = Arrays.asList(top.usageMessage().description());
        section("NAME");
        lines.add("okrug \\- " + escaped(description.get(0).replaceFirst("\\.$", "")));
        section("SYNOPSIS");
        lines.add(".B okrug");
        lines.add("[OPTIONS] COMMAND [ARGUMENTS]");
        section("DESCRIPTION");
        paragraphs(description);
        section("OPTIONS");
        lines.add("Every command takes these.");
        top.options().forEach(this::option);
    }

    private void command(CommandSpec command) {
        lines.add(".SS \"" + escaped(heading(command)).replace("\"", "\\(dq") + "\"");
        paragraphs(Arrays.asList(command.usageMessage().description()));
        command.positionalParameters().forEach(each -> item(each.paramLabel(), text(each)));
        command.options().stream()
                .filter(option -> command.root().findOption(option.longestName()) == null)
                .forEach(this::option);
    }

    private static String heading(CommandSpec command) {
        return command.qualifiedName()
                + command.positionalParameters().stream()
                        .map(PositionalParamSpec::paramLabel)
                        .map(label -> " " + label)
                        .collect(Collectors.joining());
    }

    private void option(OptionSpec option) {
        String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
        item(String.join(", ", option.names()) + value, text(option));
    }

    private static String text(ArgSpec argument) {
        // Picocli writes a percent sign twice.
        return String.format(Locale.ROOT, String.join(" ", argument.description()));
    }

    private void section(String title) {
        lines.add(".SH \"" + title + "\"");
    }

    private void paragraphs(List<String> paragraphs) {
        for (String paragraph : paragraphs) {
            lines.add(paragraph.isEmpty() ? ".PP" : escaped(paragraph));
        }
    }

    private void item(String term, String text) {
        lines.add(".TP");
        lines.add("\\fB" + escaped(term) + "\\fR");
        lines.add(escaped(text));
    }

    private void examples(String... footer) {
        section("EXAMPLES");
        lines.add(".nf");
        int end = Arrays.asList(footer).indexOf("");
        for (String example : Arrays.copyOf(footer, end)) {
            lines.add(escaped(example));
        }
        lines.add(".fi");
        section("NOTES");
        paragraphs(Arrays.asList(footer).subList(end + 1, footer.length));
    }

    /** Text that the language of man takes for nothing but text, whatever encoding it reads. */
    private static String escaped(String text) {
        String plain = text.strip().replace("\\", "\\e").replace("-", "\\-");
        String safe = plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
        return safe.codePoints()
                .mapToObj(each -> each < 128 ? Character.toString(each) : String.format(Locale.ROOT, "\\[u%04X]", each))
                .collect(Collectors.joining());
    }
}
