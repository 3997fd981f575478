package org.cdp.change.seal;

import java.util.ArrayList;
import java.util.List;

/** The tree of RFC 6962, section 2.1: leaves are hashed after a 0x00, nodes after a 0x01, so that neither passes for the other. */
final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private MerkleTree() {}

    static byte[] leaf(byte[] content) {
        return Sha256.of(LEAF, content);
    }

    /** @param leaves one at least, hashed already */
    static byte[] root(List<byte[]> leaves) {
        int size = leaves.size();
        if (size == 1) {
            return leaves.getFirst();
        }
        int left = leftOf(size);
        return node(root(leaves.subList(0, left)), root(leaves.subList(left, size)));
    }

    /** The hashes that lead from one leaf to the root, nearest first. */
    static List<byte[]> path(int index, List<byte[]> leaves) {
        int size = leaves.size();
        if (size == 1) {
            return new ArrayList<>();
        }
        int left = leftOf(size);
        List<byte[]> path;
        if (index < left) {
            path = path(index, leaves.subList(0, left));
            path.add(root(leaves.subList(left, size)));
        } else {
            path = path(index - left, leaves.subList(left, size));
            path.add(root(leaves.subList(0, left)));
        }
        return path;
    }

    /** The root that a path leads to: the tree's own when the leaf stands at this place in it. */
    static byte[] rootFrom(byte[] leaf, int index, int size, List<byte[]> path) {
        if (size == 1) {
            if (!path.isEmpty()) {
                throw new IllegalArgumentException("the path is too long");
            }
            return leaf;
        }
        if (path.isEmpty()) {
            throw new IllegalArgumentException("the path is too short");
        }
        int left = leftOf(size);
        byte[] beside = path.getLast();
        List<byte[]> below = path.subList(0, path.size() - 1);
        return index < left
                ? node(rootFrom(leaf, index, left, below), beside)
                : node(beside, rootFrom(leaf, index - left, size - left, below));
    }

    private static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(NODE, left, right);
    }

    /** The largest power of two that is less than the size. */
    private static int leftOf(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
