package dev.okrug.spec;

/** One thing that a job spec must be, beyond its shape; tolerates every shape. */
interface SpecCheck {

    void look(SpecTree spec, Problems problems);
}
