package dev.okrug.spec;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;

/** The encoding that an input is said to have is one that this machine can read. */
final class SettingsCheck implements SpecCheck {

    @Override
    public void look(SpecTree spec, Problems problems) {
        for (String input : spec.elements("/inputs")) {
            String pointer = input + "/settings/encoding";
            spec.text(pointer)
                    .filter(encoding -> !encoding.isEmpty() && !known(encoding))
                    .ifPresent(encoding -> problems.add(
                            spec.line(pointer),
                            "Unknown encoding " + encoding + ". Write one such as UTF-8, IBM866 or windows-1251."));
        }
    }

    private static boolean known(String encoding) {
        try {
            return Charset.isSupported(encoding);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }
}
