package pl.ostoja.reports;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.function.IntConsumer;

/// Numbers of members, each once, that fit into few bytes: sorted, the steps between them in groups of seven bits.
final class Members {

    private int[] numbers = new int[16];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    void addAll(byte[] written) {
        read(written, this::add);
    }

    byte[] written() {
        Arrays.sort(numbers, 0, size);
        var out = new ByteArrayOutputStream(size * 2);
        for (int place = 0, before = 0; place < size; place++) {
            if (place == 0 || numbers[place] != before) {
                write(numbers[place] - before, out);
                before = numbers[place];
            }
        }
        return out.toByteArray();
    }

    private static void write(int step, ByteArrayOutputStream out) {
        var rest = step;
        while (rest >= 0x80) {
            out.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    static void read(byte[] written, IntConsumer each) {
        for (int place = 0, number = 0; place < written.length; ) {
            var step = 0;
            var shift = 0;
            byte part;
            do {
                part = written[place++];
                step |= (part & 0x7f) << shift;
                shift += 7;
            } while (part < 0);
            number += step;
            each.accept(number);
        }
    }
}
