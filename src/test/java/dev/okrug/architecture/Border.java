package dev.okrug.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** A package and the packages that it may use. */
record Border(String name, List<String> mayUse) {

    static Border of(String name, String... mayUse) {
        return new Border(name, List.of(mayUse));
    }

    DescribedPredicate<JavaClass> inside() {
        return DescribedPredicate.describe(
                "in " + name,
                ours -> OurClasses.isOurs(ours) && OurClasses.packageOf(ours).equals(name));
    }

    DescribedPredicate<JavaClass> beyond() {
        return DescribedPredicate.describe(
                "of ours beyond " + mayUse, used -> OurClasses.isOurs(used) && !within(OurClasses.packageOf(used)));
    }

    private boolean within(String other) {
        return other.equals(name) || mayUse.contains(other);
    }
}
