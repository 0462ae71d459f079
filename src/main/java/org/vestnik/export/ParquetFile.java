package org.vestnik.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** A Parquet file, a row a map; a column without a value in it is null. Compressed with Snappy. */
final class ParquetFile implements AutoCloseable {

    /** Bytes that are held before they are written, so that an export fits a small heap. */
    private static final long ROW_GROUP = 16L << 20;
    private static final String LIST = "[]";

    private final ParquetWriter<Map<String, Object>> writer;

    /** @param columns types as {@link GraphProperty} names them */
    ParquetFile(Path file, List<GraphProperty> columns) {
        try {
            writer = new Builder(new LocalOutputFile(file), columns).withConf(new PlainParquetConfiguration())
                    .withCompressionCodec(CompressionCodecName.SNAPPY).withRowGroupSize(ROW_GROUP).build();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void row(Map<String, Object> row) {
        try {
            writer.write(row);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static MessageType schema(List<GraphProperty> columns) {
        return new MessageType("row", columns.stream().map(ParquetFile::type).toList());
    }

    private static Type type(GraphProperty column) {
        return column.type().endsWith(LIST)
                ? Types.optionalList().element(primitive(Type.Repetition.REQUIRED, element(column.type()), "element")).named(column.name())
                : primitive(Type.Repetition.OPTIONAL, column.type(), column.name());
    }

    private static String element(String list) {
        return list.substring(0, list.length() - LIST.length());
    }

    private static Type primitive(Type.Repetition repetition, String type, String name) {
        return switch (type) {
            case "long" -> Types.primitive(PrimitiveTypeName.INT64, repetition).named(name);
            case "double" -> Types.primitive(PrimitiveTypeName.DOUBLE, repetition).named(name);
            case "boolean" -> Types.primitive(PrimitiveTypeName.BOOLEAN, repetition).named(name);
            case "date" -> Types.primitive(PrimitiveTypeName.INT32, repetition).as(LogicalTypeAnnotation.dateType()).named(name);
            default -> Types.primitive(PrimitiveTypeName.BINARY, repetition).as(LogicalTypeAnnotation.stringType()).named(name);
        };
    }

    private static final class Builder extends ParquetWriter.Builder<Map<String, Object>, Builder> {

        private final List<GraphProperty> columns;

        Builder(OutputFile file, List<GraphProperty> columns) {
            super(file);
            this.columns = columns;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<Map<String, Object>> getWriteSupport(ParquetConfiguration configuration) {
            return new Rows(columns);
        }

        @Override
        protected WriteSupport<Map<String, Object>> getWriteSupport(Configuration configuration) {
            return new Rows(columns);
        }
    }

    private static final class Rows extends WriteSupport<Map<String, Object>> {

        private final List<GraphProperty> columns;
        private RecordConsumer out;

        Rows(List<GraphProperty> columns) {
            this.columns = columns;
        }

        @Override
        public WriteContext init(ParquetConfiguration configuration) {
            return new WriteContext(schema(columns), Map.of());
        }

        @Override
        public WriteContext init(Configuration configuration) {
            return new WriteContext(schema(columns), Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer consumer) {
            out = consumer;
        }

        @Override
        public void write(Map<String, Object> row) {
            out.startMessage();
            for (int i = 0; i < columns.size(); i++) {
                GraphProperty column = columns.get(i);
                Object value = row.get(column.name());
                if (value != null) {
                    out.startField(column.name(), i);
                    field(value, column.type());
                    out.endField(column.name(), i);
                }
            }
            out.endMessage();
        }

        private void field(Object value, String type) {
            if (!type.endsWith(LIST)) {
                value(value, type);
                return;
            }
            List<?> elements = value instanceof List<?> list ? list : List.of(value);
            out.startGroup();
            if (!elements.isEmpty()) {
                out.startField("list", 0);
                for (Object element : elements) {
                    out.startGroup();
                    out.startField("element", 0);
                    value(element, element(type));
                    out.endField("element", 0);
                    out.endGroup();
                }
                out.endField("list", 0);
            }
            out.endGroup();
        }

        /** A property that is not of one type everywhere has the type of text. */
        private void value(Object value, String type) {
            switch (type) {
                case "long" -> out.addLong((Long) value);
                case "double" -> out.addDouble((Double) value);
                case "boolean" -> out.addBoolean((Boolean) value);
                case "date" -> out.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
                default -> out.addBinary(Binary.fromString(GraphValue.text(value)));
            }
        }
    }
}
