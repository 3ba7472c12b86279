package io.frontdesk.knowledge.matching;

import java.util.List;

/**
 * Turns evidence into the probability that the best category is right: logistic regression on the scores of another model (Platt
 * 1999). The coefficients that we ship were fitted on public sets; those refitted by feedback are kept as five numbers.
 */
public record Calibrator(double bias, double lift, double coverage, double likeness, double length) {

    /** How strongly the coefficients stay where they were before feedback: precision of a Gaussian prior. */
    private static final double PRIOR = 3;

    private static final int STEPS = 500;
    /** The most that the curvature of the logistic function can be: with it every step goes down (Böhning and Lindsay 1988). */
    private static final double STEEPEST = 0.25;

    private static final double CONVERGED = 1e-9;

    public static Calibrator shipped() {
        return new Calibrator(-4.1, 3.5, 0.8, 0.45, 0.7);
    }

    public double probability(Evidence evidence) {
        return evidence.equals(Evidence.NONE) ? 0 : logistic(dot(array(), evidence.array()));
    }

    /** Fitted to feedback, with these coefficients as the prior: refit the shipped ones, not the last ones. */
    public Calibrator refitted(List<Feedback> feedback) {
        var prior = array();
        var coefficients = prior.clone();
        for (int step = 0; step < STEPS; step++) {
            if (newton(coefficients, prior, feedback) < CONVERGED) {
                break;
            }
        }
        return new Calibrator(coefficients[0], coefficients[1], coefficients[2], coefficients[3], coefficients[4]);
    }

    /** A step of Newton's method with a bound in the place of the curvature. @return its squared length */
    private static double newton(double[] coefficients, double[] prior, List<Feedback> feedback) {
        int size = coefficients.length;
        var gradient = new double[size];
        var curvature = new double[size][size];
        for (int i = 0; i < size; i++) {
            gradient[i] = PRIOR * (coefficients[i] - prior[i]);
            curvature[i][i] = PRIOR;
        }
        for (var one : feedback) {
            var evidence = one.evidence().array();
            double probability = logistic(dot(coefficients, evidence));
            for (int i = 0; i < size; i++) {
                gradient[i] += (probability - (one.right() ? 1 : 0)) * evidence[i];
                for (int j = 0; j < size; j++) {
                    curvature[i][j] += STEEPEST * evidence[i] * evidence[j];
                }
            }
        }
        var step = solved(curvature, gradient);
        for (int i = 0; i < size; i++) {
            coefficients[i] -= step[i];
        }
        return dot(step, step);
    }

    /** Gaussian elimination; the prior keeps the matrix positive definite, so no pivoting is needed. */
    private static double[] solved(double[][] matrix, double[] vector) {
        int size = vector.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = pivot + 1; row < size; row++) {
                double factor = matrix[row][pivot] / matrix[pivot][pivot];
                for (int column = pivot; column < size; column++) {
                    matrix[row][column] -= factor * matrix[pivot][column];
                }
                vector[row] -= factor * vector[pivot];
            }
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int column = row + 1; column < size; column++) {
                vector[row] -= matrix[row][column] * vector[column];
            }
            vector[row] /= matrix[row][row];
        }
        return vector;
    }

    private double[] array() {
        return new double[] {bias, lift, coverage, likeness, length};
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
