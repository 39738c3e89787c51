package dev.okrug.spec;

import dev.okrug.contract.Fault;

/** Input paths are patterns that can be matched, and say nothing that the settings say too. */
final class PathCheck implements SpecCheck {

    @Override
    public void look(SpecTree spec, Problems problems) {
        for (String input : spec.elements("/inputs")) {
            String path = spec.text(input + "/path").orElse("");
            if (!path.isEmpty()) {
                pattern(spec, input, path, problems);
            }
        }
    }

    private static void pattern(SpecTree spec, String input, String path, Problems problems) {
        try {
            for (String placeholder : PathPattern.of(path).placeholders()) {
                notSaidTwice(spec, input, placeholder, problems);
            }
        } catch (Fault fault) {
            problems.add(spec.line(input + "/path"), fault.getMessage());
        }
    }

    private static void notSaidTwice(SpecTree spec, String input, String placeholder, Problems problems) {
        String setting = input + "/settings/" + placeholder;
        spec.text(setting)
                .ifPresent(value -> problems.add(
                        spec.line(setting),
                        "Cannot take " + placeholder + " " + value + ": the path says it too, with {" + placeholder
                                + "}. Remove one."));
    }
}
