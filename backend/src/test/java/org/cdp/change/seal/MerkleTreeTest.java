package org.cdp.change.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    /** The leaves and roots that implementations of Certificate Transparency are tested with. */
    private static final List<byte[]> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(content -> MerkleTree.leaf(HexFormat.of().parseHex(content)))
            .toList();

    @Test
    void has_the_roots_of_rfc_6962() {
        assertEquals("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", root(1));
        assertEquals("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125", root(2));
        assertEquals("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77", root(3));
        assertEquals("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328", root(8));
    }

    @Test
    void leads_from_every_leaf_of_every_tree_to_its_root() {
        for (int size = 1; size <= LEAVES.size(); size++) {
            List<byte[]> leaves = LEAVES.subList(0, size);
            for (int index = 0; index < size; index++) {
                byte[] root = MerkleTree.rootFrom(leaves.get(index), index, size, MerkleTree.path(index, leaves));
                assertArrayEquals(MerkleTree.root(leaves), root);
            }
        }
    }

    @Test
    void leads_elsewhere_from_any_other_leaf_or_place() {
        byte[] root = MerkleTree.root(LEAVES);
        List<byte[]> path = MerkleTree.path(2, LEAVES);
        assertEquals(
                List.of(2),
                IntStream.range(0, LEAVES.size())
                        .filter(index ->
                                Arrays.equals(root, MerkleTree.rootFrom(LEAVES.get(2), index, LEAVES.size(), path)))
                        .boxed()
                        .toList());
        assertEquals(false, Arrays.equals(root, MerkleTree.rootFrom(LEAVES.get(3), 2, LEAVES.size(), path)));
    }

    private static String root(int size) {
        return Sha256.hex(MerkleTree.root(LEAVES.subList(0, size)));
    }
}
