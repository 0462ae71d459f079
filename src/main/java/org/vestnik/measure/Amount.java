package org.vestnik.measure;

/**
 * So much of something, in one form whatever the language: an English word for the bound if there is one ({@code over},
 * {@code at least}, {@code up to}, {@code under}, {@code about}, {@code almost}), the number in plain figures or a word for a rough one
 * ({@code dozens}), the English unit if it is a container or measure, or the currency by ISO 4217: {@code over 11000 containers},
 * {@code up to 3000000}, {@code 300000000 USD}. Pieces have no unit: what is counted is the goods.
 *
 * @param first  index of the first token
 * @param number index of the token that holds the number or rough word
 * @param last   index of the last token, inclusive
 * @param money  whether it is a sum
 * @param held   whether a unit parts it from what is counted
 * @param rough  whether a word stands for the number
 */
public record Amount(int first, int number, int last, String text, boolean money, boolean held, boolean rough) {
}
