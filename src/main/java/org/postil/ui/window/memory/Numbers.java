package org.postil.ui.window.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// Reads numbers and lists from properties that anybody may have written into.
final class Numbers {

    private Numbers() {}

    static double number(Properties from, String key, double otherwise) {
        try {
            double found = Double.parseDouble(from.getProperty(key, ""));
            return Double.isFinite(found) ? found : otherwise;
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }

    static boolean flag(Properties from, String key) {
        return Boolean.parseBoolean(from.getProperty(key, "false"));
    }

    /// The values of `key.0`, `key.1`, … up to the first that is missing.
    static List<String> list(Properties from, String key) {
        var found = new ArrayList<String>();
        String next = from.getProperty(key + ".0");
        while (next != null) {
            found.add(next);
            next = from.getProperty(key + "." + found.size());
        }
        return found;
    }

    static void put(Properties into, String key, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            into.setProperty(key + "." + i, values.get(i).toString());
        }
    }
}
