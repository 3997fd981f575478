package org.cdp.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * Parquet with the columns of a table: numbers as DECIMAL(38, 13), lists as JSON text. All that is recorded has no more
 * digits than that; what was converted may, and is rounded half to even to them.
 */
final class ParquetFile<T> implements FileWriting<T> {

    /** As many digits as Parquet has in 16 bytes; of an amount there are at most 18 before the point and 13 after it. */
    private static final int DIGITS = 38;

    private static final int DECIMALS = 13;
    private static final int DECIMAL_BYTES = 16;

    /** Rows are held until they are so many bytes. */
    private static final long HELD = 4L * 1024 * 1024;

    private final ParquetWriter<T> parquet;

    ParquetFile(String name, List<Column> columns, OutputStream out) throws IOException {
        parquet = new Builder<T>(new Streamed(out), name, columns)
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .withRowGroupSize(HELD)
                .build();
    }

    @Override
    public long write(List<T> rows) throws IOException {
        for (T row : rows) {
            parquet.write(row);
        }
        return rows.size();
    }

    @Override
    public void end() throws IOException {
        parquet.close();
    }

    private static MessageType schema(String name, List<Column> columns) {
        return new MessageType(name, columns.stream().map(ParquetFile::type).toList());
    }

    private static Type type(Column column) {
        return switch (column.kind()) {
            case DECIMAL ->
                Types.optional(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
                        .length(DECIMAL_BYTES)
                        .as(LogicalTypeAnnotation.decimalType(DECIMALS, DIGITS))
                        .named(column.name());
            case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
            case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
            case TEXT, JSON ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
        };
    }

    @SuppressWarnings("deprecation") // Parquet still asks for what it discourages
    private static final class Builder<T> extends ParquetWriter.Builder<T, Builder<T>> {

        private final String name;
        private final List<Column> columns;

        Builder(OutputFile file, String name, List<Column> columns) {
            super(file);
            this.name = name;
            this.columns = columns;
        }

        @Override
        protected Builder<T> self() {
            return this;
        }

        @Override
        protected WriteSupport<T> getWriteSupport(Configuration settings) {
            return new Rows<>(schema(name, columns), columns);
        }
    }

    @SuppressWarnings("deprecation") // Parquet still asks for what it discourages
    private static final class Rows<T> extends WriteSupport<T> {

        private final MessageType schema;
        private final List<Column> columns;

        @SuppressWarnings("NullAway.Init") // given before the first row
        private RecordConsumer to;

        Rows(MessageType schema, List<Column> columns) {
            this.schema = schema;
            this.columns = columns;
        }

        @Override
        public WriteContext init(Configuration settings) {
            return new WriteContext(schema, Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer consumer) {
            to = consumer;
        }

        @Override
        public void write(T row) {
            to.startMessage();
            for (int i = 0; i < columns.size(); i++) {
                Object value = columns.get(i).value().apply(row);
                if (value != null) {
                    to.startField(columns.get(i).name(), i);
                    put(value);
                    to.endField(columns.get(i).name(), i);
                }
            }
            to.endMessage();
        }

        private void put(Object value) {
            switch (value) {
                case BigDecimal number -> to.addBinary(Binary.fromConstantByteArray(bytes(number)));
                case Long number -> to.addLong(number);
                case Boolean yes -> to.addBoolean(yes);
                default -> to.addBinary(Binary.fromString(value.toString()));
            }
        }

        /** The digits without the point, with the sign on the left. A number that is too large is not cut: it breaks off. */
        private static byte[] bytes(BigDecimal number) {
            byte[] digits = number.setScale(DECIMALS, RoundingMode.HALF_EVEN)
                    .unscaledValue()
                    .toByteArray();
            if (digits.length > DECIMAL_BYTES) {
                throw new ArithmeticException(number + " has more digits than Parquet has");
            }
            byte[] bytes = new byte[DECIMAL_BYTES];
            Arrays.fill(bytes, number.signum() < 0 ? (byte) -1 : 0);
            System.arraycopy(digits, 0, bytes, DECIMAL_BYTES - digits.length, digits.length);
            return bytes;
        }
    }

    /** A file that is written from its beginning to its end, to where it is wanted. */
    private record Streamed(OutputStream out) implements OutputFile {

        @Override
        public PositionOutputStream create(long blockSize) {
            return new PositionOutputStream() {
                private long position;

                @Override
                public long getPos() {
                    return position;
                }

                @Override
                public void write(int one) throws IOException {
                    out.write(one);
                    position++;
                }

                @Override
                public void write(byte[] some, int from, int length) throws IOException {
                    out.write(some, from, length);
                    position += length;
                }

                @Override
                public void close() {
                    // more than this file may go where it goes
                }
            };
        }

        @Override
        public PositionOutputStream createOrOverwrite(long blockSize) {
            return create(blockSize);
        }

        @Override
        public boolean supportsBlockSize() {
            return false;
        }

        @Override
        public long defaultBlockSize() {
            return 0;
        }
    }
}
