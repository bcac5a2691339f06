package jp.confidentiality.benchmarks;

import java.util.Arrays;

/** Draws numbers from 0 so that each is drawn as often as the reciprocal of its rank, to a power, says. */
final class Zipf {
    private final double[] upTo;

    Zipf(int numbers, double power) {
        this.upTo = new double[numbers];
        double sum = 0;
        for (int i = 0; i < numbers; i++) {
            sum += Math.pow(i + 1.0, -power);
            upTo[i] = sum;
        }
    }

    int draw(Dice dice) {
        int found = Arrays.binarySearch(upTo, dice.fraction() * upTo[upTo.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, upTo.length - 1);
    }
}
