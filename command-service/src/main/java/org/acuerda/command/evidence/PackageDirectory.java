package org.acuerda.command.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Central directory of a package (ZIP): what an office program opens. A package is taken only where its entries lie one
 * behind the other as the directory says, so that no program finds in it what another does not.
 */
final class PackageDirectory {

    /** Far above the parts of any document. */
    private static final int MAX_ENTRIES = 10_000;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int CENTRAL_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int DESCRIPTOR_SIGNATURE = 0x08074b50;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int WIDE_END_SIGNATURE = 0x06064b50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR_LENGTH = 20;

    /** The end of 64 bits with its locator, before the end of 32. */
    private static final int WIDE_END_LENGTH = 56 + LOCATOR_LENGTH;

    private static final long ALL_ONES = 0xFFFFFFFFL;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int ENCRYPTED = 1;
    private static final int WITH_DESCRIPTOR = 1 << 3;
    private static final int DEFLATED = 8;

    private final SeekableByteChannel file;

    private PackageDirectory(SeekableByteChannel file) {
        this.file = file;
    }

    /**
     * An entry as the directory has it.
     *
     * @param name its bytes, as Latin-1
     * @param offset of its local header
     */
    private record Entry(String name, int flags, int method, int crc, long compressed, long size, long offset) {}

    /** @throws EvidenceRejected when the package is incomplete, encrypted, or built otherwise than its directory says */
    static void check(Path file) throws IOException {
        try (SeekableByteChannel content = Files.newByteChannel(file)) {
            new PackageDirectory(content).check();
        } catch (EOFException truncated) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_DAMAGED);
        }
    }

    private void check() throws IOException {
        long endOffset = file.size() - END_LENGTH;
        ByteBuffer end = bytes(endOffset, END_LENGTH);
        if (end.getInt(0) != END_SIGNATURE) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_DAMAGED);
        }
        require(end.getInt(4) == 0 && end.getShort(20) == 0 && end.getShort(8) == end.getShort(10));
        long count = Short.toUnsignedInt(end.getShort(10));
        long length = Integer.toUnsignedLong(end.getInt(12));
        long start = Integer.toUnsignedLong(end.getInt(16));
        long directoryEnd = endOffset;
        if (endOffset >= WIDE_END_LENGTH
                && bytes(endOffset - LOCATOR_LENGTH, LOCATOR_LENGTH).getInt(0) == LOCATOR_SIGNATURE) {
            directoryEnd = endOffset - WIDE_END_LENGTH;
            ByteBuffer wide = bytes(directoryEnd, WIDE_END_LENGTH);
            require(wide.getInt(0) == WIDE_END_SIGNATURE
                    && wide.getLong(WIDE_END_LENGTH - LOCATOR_LENGTH + 8) == directoryEnd);
            require(isOr(count, 0xFFFF, wide.getLong(32))
                    && isOr(length, ALL_ONES, wide.getLong(40))
                    && isOr(start, ALL_ONES, wide.getLong(48)));
            count = wide.getLong(32);
            length = wide.getLong(40);
            start = wide.getLong(48);
        }
        require(count <= MAX_ENTRIES && start >= 0 && length >= 0 && start + length == directoryEnd);
        List<Entry> entries = entries(bytes(start, (int) length), (int) count);
        refuseUnsafeNames(entries);
        entries.sort(Comparator.comparingLong(Entry::offset));
        long next = 0;
        for (int index = 0; index < entries.size(); index++) {
            require(entries.get(index).offset() == next);
            next = index + 1 < entries.size() ? entries.get(index + 1).offset() : start;
            checkLocal(entries.get(index), next);
        }
        require(next == start);
    }

    private static List<Entry> entries(ByteBuffer directory, int count) {
        List<Entry> entries = new ArrayList<>();
        while (directory.hasRemaining()) {
            require(directory.remaining() >= CENTRAL_LENGTH);
            int at = directory.position();
            require(directory.getInt(at) == CENTRAL_SIGNATURE);
            byte[] name = new byte[Short.toUnsignedInt(directory.getShort(at + 28))];
            int extraLength = Short.toUnsignedInt(directory.getShort(at + 30));
            int rest = extraLength + Short.toUnsignedInt(directory.getShort(at + 32));
            require(directory.remaining() >= CENTRAL_LENGTH + name.length + rest);
            directory.get(at + CENTRAL_LENGTH, name);
            long[] sizes = {
                Integer.toUnsignedLong(directory.getInt(at + 24)),
                Integer.toUnsignedLong(directory.getInt(at + 20)),
                Integer.toUnsignedLong(directory.getInt(at + 42))
            };
            widen(sizes, directory.slice(at + CENTRAL_LENGTH + name.length, extraLength));
            entries.add(new Entry(
                    new String(name, StandardCharsets.ISO_8859_1),
                    Short.toUnsignedInt(directory.getShort(at + 8)),
                    Short.toUnsignedInt(directory.getShort(at + 10)),
                    directory.getInt(at + 16),
                    sizes[1],
                    sizes[0],
                    sizes[2]));
            directory.position(at + CENTRAL_LENGTH + name.length + rest);
        }
        require(entries.size() == count);
        return entries;
    }

    /** Replaces each value of all ones by the next of 64 bits, where the extra fields have them. */
    private static void widen(long[] values, ByteBuffer extra) {
        extra.order(ByteOrder.LITTLE_ENDIAN);
        while (extra.remaining() >= 4) {
            int identifier = extra.getShort();
            int end = extra.position() + 2 + Short.toUnsignedInt(extra.getShort(extra.position()));
            extra.position(extra.position() + 2);
            require(end <= extra.limit());
            for (int index = 0; identifier == 1 && index < values.length; index++) {
                if (values[index] == ALL_ONES && end - extra.position() >= Long.BYTES) {
                    values[index] = extra.getLong();
                }
            }
            extra.position(end);
        }
    }

    private static boolean isOr(long value, long allOnes, long wide) {
        return value == wide || value == allOnes;
    }

    private void checkLocal(Entry entry, long next) throws IOException {
        if ((entry.flags() & ENCRYPTED) != 0) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_ENCRYPTED);
        }
        require(entry.method() == 0 || entry.method() == DEFLATED);
        ByteBuffer local = bytes(entry.offset(), LOCAL_LENGTH);
        int nameLength = Short.toUnsignedInt(local.getShort(26));
        int extraLength = Short.toUnsignedInt(local.getShort(28));
        byte[] name = new byte[nameLength];
        bytes(entry.offset() + LOCAL_LENGTH, nameLength).get(name);
        int flags = Short.toUnsignedInt(local.getShort(6));
        require(local.getInt(0) == LOCAL_SIGNATURE
                && new String(name, StandardCharsets.ISO_8859_1).equals(entry.name())
                && Short.toUnsignedInt(local.getShort(8)) == entry.method()
                && (flags & ENCRYPTED) == 0);
        long left = next - entry.offset() - LOCAL_LENGTH - nameLength - extraLength - entry.compressed();
        if ((flags & WITH_DESCRIPTOR) == 0) {
            long[] sizes = {Integer.toUnsignedLong(local.getInt(22)), Integer.toUnsignedLong(local.getInt(18))};
            widen(sizes, bytes(entry.offset() + LOCAL_LENGTH + nameLength, extraLength));
            require(left == 0
                    && local.getInt(14) == entry.crc()
                    && sizes[0] == entry.size()
                    && sizes[1] == entry.compressed());
        } else {
            require(left == 12 || left == 16 || left == 20 || left == 24);
            checkDescriptor(entry, bytes(next - left, (int) left), (int) left);
        }
    }

    /** Behind the content: its checksum and lengths, of 32 or 64 bits, with or without a signature before them. */
    private static void checkDescriptor(Entry entry, ByteBuffer descriptor, int length) {
        boolean signed = length == 16 || length == 24;
        boolean wide = length >= 20;
        int at = signed ? 4 : 0;
        require(!signed || descriptor.getInt(0) == DESCRIPTOR_SIGNATURE);
        require(descriptor.getInt(at) == entry.crc());
        long compressed = wide ? descriptor.getLong(at + 4) : Integer.toUnsignedLong(descriptor.getInt(at + 4));
        long size = wide ? descriptor.getLong(at + 12) : Integer.toUnsignedLong(descriptor.getInt(at + 8));
        require(compressed == entry.compressed() && size == entry.size());
    }

    /** A path is unsafe by its segments; two names that some program takes for one are so too. */
    private static void refuseUnsafeNames(List<Entry> entries) {
        Set<String> known = new HashSet<>();
        for (Entry entry : entries) {
            String path = entry.name().replace('\\', '/');
            require(known.add(path.toLowerCase(Locale.ROOT)));
            require(!path.startsWith("/") && path.indexOf(0) < 0 && !path.matches("(?s)[A-Za-z]:.*"));
            require(Arrays.stream(path.split("/", -1))
                    .noneMatch(segment -> segment.equals("..") || segment.equals(".")));
        }
    }

    private ByteBuffer bytes(long offset, int length) throws IOException {
        if (offset < 0 || length < 0 || offset + length > file.size()) {
            throw new EOFException();
        }
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.position(offset);
        while (bytes.hasRemaining()) {
            if (file.read(bytes) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    private static void require(boolean asItIsWritten) {
        if (!asItIsWritten) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_UNSAFE);
        }
    }
}
