package dev.switchgear.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Source files, by the full name of the type that they are named after.
 *
 * @param texts their texts
 */
public record Sources(Map<String, String> texts) {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:[\\w-]+ )*(?:class|@?interface|enum|record) ([\\w$]+)");

    /** Files of these texts, each named after the first type that it declares. */
    public static Sources of(String... texts) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (String text : texts) {
            sources.put(packagePrefix(text) + found(TYPE, text), text);
        }
        return new Sources(sources);
    }

    /** A file of the disk, named as it is there. */
    public static Sources of(Path file) {
        String text = read(file);
        String name = file.getFileName().toString().replace(".java", "");
        return new Sources(Map.of(packagePrefix(text) + name, text));
    }

    /** These and others. */
    public Sources and(Sources others) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        all.putAll(others.texts);
        return new Sources(all);
    }

    /** The files of a folder of the test resources, those below it left out. */
    public static Stream<Path> in(String folder) {
        return filesIn(Path.of("src/test/resources", folder)).stream();
    }

    /** The Java files of a folder, those below it left out. */
    public static List<Path> filesIn(Path folder) {
        return filesIn(folder, ".java");
    }

    /** The files of a folder whose names end so, those below it left out. */
    public static List<Path> filesIn(Path folder, String suffix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The text of a file. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String packagePrefix(String text) {
        Matcher matcher = PACKAGE.matcher(text);
        return matcher.find() ? matcher.group(1) + "." : "";
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no " + pattern + " in:\n" + text);
        }
        return matcher.group(1);
    }
}
