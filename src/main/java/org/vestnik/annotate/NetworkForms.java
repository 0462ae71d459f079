package org.vestnik.annotate;

import java.util.List;

/** Words as the network knows them: of all the quotation marks that news use, its training data has few. */
final class NetworkForms {

    private NetworkForms() {
    }

    static List<String> of(List<String> forms) {
        return forms.stream().map(NetworkForms::of).toList();
    }

    private static String of(String form) {
        return form.length() == 1 && "\u201C\u201D\u201E\u201F\u2033".contains(form) ? "\"" : form;
    }
}
