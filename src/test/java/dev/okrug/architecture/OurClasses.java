package dev.okrug.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.okrug.contract.Fault;

/** The compiled classes of the application, without its tests. */
final class OurClasses {

    static final JavaClasses ALL = new ClassFileImporter()
            .importUrl(Fault.class.getProtectionDomain().getCodeSource().getLocation());

    private static final String BASE = "dev.okrug.";

    private OurClasses() {}

    static boolean isOurs(JavaClass any) {
        return any.getPackageName().startsWith(BASE);
    }

    /** The package right under the base that a class of ours is in. */
    static String packageOf(JavaClass ours) {
        String below = ours.getPackageName().substring(BASE.length());
        int deeper = below.indexOf('.');
        return deeper < 0 ? below : below.substring(0, deeper);
    }
}
