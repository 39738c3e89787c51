package dev.okrug.spec;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** No secret stands in a job spec: specs are kept in version control and printed in logs. Values are never echoed. */
final class SecretCheck implements SpecCheck {

    private static final Pattern SECRET_KEY =
            Pattern.compile("passw|secret|token|credential|access_?key|private_?key|api_?key");
    private static final Pattern REFERENCE = Pattern.compile("env:[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern USER_INFO = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://[^/@]+@.*");

    @Override
    public void look(SpecTree spec, Problems problems) {
        for (Map.Entry<String, Integer> entry : spec.lines().entrySet()) {
            JsonNode value = spec.at(entry.getKey());
            String key = entry.getKey().isEmpty() ? "" : SpecTree.key(entry.getKey());
            if (namesSecret(key) && !refersToEnvironment(value)) {
                problems.add(
                        entry.getValue(),
                        "Cannot take a secret from " + key
                                + ": a job spec holds none. Write env:NAME to name an environment variable.");
            }
            if (value.isString() && USER_INFO.matcher(value.asString()).matches()) {
                problems.add(
                        entry.getValue(),
                        "Cannot take user or password from the address in " + key
                                + ": a job spec holds no secrets. Configure them in the file system's own settings.");
            }
        }
    }

    private static boolean namesSecret(String key) {
        return SECRET_KEY
                .matcher(key.toLowerCase(Locale.ROOT).replace('-', '_'))
                .find();
    }

    private static boolean refersToEnvironment(JsonNode value) {
        return value.isString() && REFERENCE.matcher(value.asString()).matches();
    }
}
