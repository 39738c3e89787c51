package dev.okrug.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Which Okrug this is. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String built = Main.class.getPackage().getImplementationVersion();
        return new String[] {
            "Okrug " + Objects.requireNonNullElse(built, "(not packed)") + " on Java "
                    + System.getProperty("java.version")
        };
    }
}
