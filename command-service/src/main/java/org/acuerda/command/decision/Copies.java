package org.acuerda.command.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Copies of a state's collections with one more element; arguments are never modified. */
public final class Copies {

    private Copies() {}

    public static <T> List<T> plus(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }

    public static <T> Set<T> plus(Set<T> set, T one) {
        Set<T> larger = new HashSet<>(set);
        larger.add(one);
        return Set.copyOf(larger);
    }

    /** The value takes the place of the key's earlier one. */
    public static <K, V> Map<K, V> plus(Map<K, V> map, K key, V value) {
        Map<K, V> larger = new HashMap<>(map);
        larger.put(key, value);
        return Map.copyOf(larger);
    }
}
