package org.postil.format.xml;

import java.util.Map;

/// An element of an XML file.
///
/// @param name without a namespace: that differs from version to version of one format
/// @param attributes by their names without a namespace, but for those of XML itself (`xml:id`)
public record Tag(String name, Map<String, String> attributes) {

    /// Empty where there is none.
    public String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    public boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    public boolean is(String other) {
        return name.equals(other);
    }
}
