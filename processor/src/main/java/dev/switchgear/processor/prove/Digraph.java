package dev.switchgear.processor.prove;

import java.util.BitSet;
import java.util.stream.IntStream;

/** A directed graph over the numbers from 0 on. */
final class Digraph {

    private final IntList[] successors;

    /** A graph of so many nodes, without edges. */
    Digraph(int size) {
        successors = new IntList[size];
        for (int node = 0; node < size; node++) {
            successors[node] = new IntList();
        }
    }

    int size() {
        return successors.length;
    }

    void add(int from, int to) {
        successors[from].add(to);
    }

    IntStream successors(int node) {
        return successors[node].stream();
    }

    /** How many edges leave a node. */
    int degree(int node) {
        return successors[node].size();
    }

    /** The node to which the edge of that number leads. */
    int successor(int node, int edge) {
        return successors[node].get(edge);
    }

    /** All nodes to which a way leads from some nodes, these among them. */
    BitSet reachable(BitSet from) {
        BitSet seen = (BitSet) from.clone();
        IntList open = new IntList();
        from.stream().forEach(open::add);
        while (open.size() > 0) {
            successors[open.removeLast()].stream().forEach(next -> {
                if (!seen.get(next)) {
                    seen.set(next);
                    open.add(next);
                }
            });
        }
        return seen;
    }

    /** The same edges the other way round. */
    Digraph reversed() {
        Digraph reversed = new Digraph(size());
        for (int from = 0; from < size(); from++) {
            for (int edge = 0; edge < degree(from); edge++) {
                reversed.add(successor(from, edge), from);
            }
        }
        return reversed;
    }
}
