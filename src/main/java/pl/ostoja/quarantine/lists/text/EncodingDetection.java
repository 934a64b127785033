package pl.ostoja.quarantine.lists.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the encoding of a text, first by marks and validity, then by which reading gives Polish words.
///
/// Statistical detectors need pages of text; a list may hold three Polish letters. So the letters themselves decide.
public final class EncodingDetection {

    private static final List<Encoding> SINGLE_BYTE =
            List.of(Encoding.WINDOWS_1250, Encoding.ISO_8859_2, Encoding.CP852, Encoding.MAC_CENTRAL_EUROPE);
    private static final int CLEAR_LEAD = 2;

    private EncodingDetection() {}

    /// Decides on a sample from the beginning of the text; the sample may end in the middle of a letter.
    public static EncodingFinding of(byte[] sample) {
        return byMark(sample)
                .or(() -> byZeros(sample))
                .or(() -> byValidity(sample))
                .map(EncodingFinding::sure)
                .orElseGet(() -> byPolishLetters(sample));
    }

    private static Optional<Encoding> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(Encoding.UTF_8);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(Encoding.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(Encoding.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// Latin text in UTF-16 has a zero in every other byte; the side tells the order.
    private static Optional<Encoding> byZeros(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        if (Math.max(zeros[0], zeros[1]) * 10L < bytes.length * 3L) {
            return Optional.empty();
        }
        return Optional.of(zeros[1] > zeros[0] ? Encoding.UTF_16LE : Encoding.UTF_16BE);
    }

    /// Text that happens to be valid UTF-8 without being it is so rare that validity decides; pure ASCII reads the same
    /// anyway.
    private static Optional<Encoding> byValidity(byte[] bytes) {
        int valid = 0;
        int invalid = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) {
                continue;
            }
            int length = Utf8.lengthAt(bytes, i);
            if (length > 0) {
                valid++;
                i += length - 1;
            } else if (valid == 0 || !Utf8.isCutOff(bytes, i)) {
                invalid++;
            }
        }
        // A few broken letters in a text full of good ones are spoiled letters, not another encoding.
        return invalid * 20L <= valid ? Optional.of(Encoding.UTF_8) : Optional.empty();
    }

    private static EncodingFinding byPolishLetters(byte[] bytes) {
        var readings = SINGLE_BYTE.stream()
                .map(encoding -> Reading.of(encoding, bytes))
                .sorted(Comparator.comparing(Reading::score).reversed())
                .toList();
        var best = readings.getFirst();
        var rivals = readings.stream()
                .skip(1)
                .filter(rival -> !rival.text().equals(best.text()))
                .filter(rival -> best.score() - rival.score() < CLEAR_LEAD)
                .map(Reading::encoding)
                .toList();
        return new EncodingFinding(best.encoding(), rivals);
    }

    private record Reading(Encoding encoding, String text, long score) {

        static Reading of(Encoding encoding, byte[] bytes) {
            var text = new String(bytes, encoding.charset());
            // Old Macs are rare, so their reading has to be clearly better, not just as good.
            var handicap = encoding == Encoding.MAC_CENTRAL_EUROPE ? CLEAR_LEAD : 0;
            return new Reading(encoding, text, PolishEvidence.in(text) - handicap);
        }
    }
}
