package org.acuerda.command.decision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Copies of a state's collections, as they are or with one more element. Arguments are never modified, and a longer
 * copy shares what it has in common with the shorter: a long history is folded in the time it takes to read it.
 */
public final class Copies {

    private Copies() {}

    public static <T> List<T> of(List<T> list) {
        return vector(list);
    }

    public static <T> Set<T> of(Set<T> set) {
        return hashed(set);
    }

    public static <K, V> Map<K, V> of(Map<K, V> map) {
        return hashed(map);
    }

    public static <T> List<T> plus(List<T> list, T one) {
        return vector(list).plus(one);
    }

    public static <T> Set<T> plus(Set<T> set, T one) {
        return hashed(set).plus(one);
    }

    /** The value takes the place of the key's earlier one. */
    public static <K, V> Map<K, V> plus(Map<K, V> map, K key, V value) {
        return hashed(map).plus(key, value);
    }

    /** The list with another last element. */
    public static <T> List<T> last(List<T> list, T one) {
        return vector(list).with(list.size() - 1, one);
    }

    private static <T> PVector<T> vector(Collection<T> list) {
        return list instanceof PVector<T> shared ? shared : TreePVector.from(list);
    }

    private static <T> PSet<T> hashed(Collection<T> set) {
        return set instanceof PSet<T> shared ? shared : HashTreePSet.from(set);
    }

    private static <K, V> PMap<K, V> hashed(Map<K, V> map) {
        return map instanceof PMap<K, V> shared ? shared : HashTreePMap.from(map);
    }
}
