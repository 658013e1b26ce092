package dev.switchgear.processor.prove;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The strongly connected components of a part of a system, by Tarjan's algorithm ("Depth-First Search and Linear Graph
 * Algorithms", SIAM Journal on Computing 1(2), 1972); without recursion, for a path may be thousands of states long.
 */
final class Components {

    private static final int UNSEEN = -1;

    private final Digraph system;
    private final BitSet part;
    private final int[] index;
    private final int[] low;
    private final int[] nextEdge;
    private final BitSet isOpen;
    private final IntList open = new IntList();
    private final List<BitSet> components = new ArrayList<>();
    private int seen;

    private Components(Digraph system, BitSet part) {
        this.system = system;
        this.part = part;
        this.index = new int[system.size()];
        this.low = new int[system.size()];
        this.nextEdge = new int[system.size()];
        this.isOpen = new BitSet(system.size());
        Arrays.fill(index, UNSEEN);
    }

    /** Those of the nodes of a part, by the edges within it. */
    static List<BitSet> of(Digraph system, BitSet part) {
        Components components = new Components(system, part);
        part.stream().filter(node -> components.index[node] == UNSEEN).forEach(components::visit);
        return components.components;
    }

    private void visit(int root) {
        IntList path = new IntList();
        path.add(root);
        enter(root);
        while (path.size() > 0) {
            int node = path.last();
            if (nextEdge[node] < system.degree(node)) {
                int next = system.successor(node, nextEdge[node]++);
                if (part.get(next) && index[next] == UNSEEN) {
                    path.add(next);
                    enter(next);
                } else if (isOpen.get(next)) {
                    low[node] = Math.min(low[node], index[next]);
                }
            } else {
                path.removeLast();
                if (path.size() > 0) {
                    low[path.last()] = Math.min(low[path.last()], low[node]);
                }
                if (low[node] == index[node]) {
                    components.add(close(node));
                }
            }
        }
    }

    private void enter(int node) {
        index[node] = seen;
        low[node] = seen++;
        open.add(node);
        isOpen.set(node);
    }

    private BitSet close(int root) {
        BitSet component = new BitSet();
        int node;
        do {
            node = open.removeLast();
            isOpen.clear(node);
            component.set(node);
        } while (node != root);
        return component;
    }
}
