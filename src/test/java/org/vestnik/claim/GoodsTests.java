package org.vestnik.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.text.Language;

/** Goods that newspapers name, systems written with figures among them, inflected as they come. */
class GoodsTests {

    @DisplayName("goods are known in their forms")
    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            BG | Иран достави на Русия балистични ракети с малък обсег.  | weapon-short-range-ballistic-missile
            BG | Германия даде на Украйна 14 танка Леопард 2.            | weapon-leopard-2
            BG | Полша даде на Украйна четири изтребителя МиГ-29.        | weapon-mig-29
            BG | Гърция даде на Украйна системи С-300.                   | weapon-s-300
            BG | Китай продаде на Русия полупроводници и чипове.         | item-chips
            BG | Китай продаде на Русия стоки с двойна употреба.         | item-dual-use-goods
            BG | КНДР изстреля разузнавателен спътник.                   | weapon-reconnaissance-satellite
            UK | Іран передав Росії дрони-камікадзе.                     | weapon-loitering-munition
            UK | Росія атакувала Київ «Шахедами-136».                    | weapon-shahed-136
            UK | Польща передала Україні десять винищувачів МіГ-29.      | weapon-mig-29
            UK | Німеччина передала Україні 18 танків Leopard 2.         | weapon-leopard-2
            UK | США передали Україні касетні боєприпаси.                | weapon-cluster-munition
            UK | КНДР випробувала ракету «Хвасон-18».                    | weapon-hwasong-18
            UK | Росія обстріляла Одесу з підводного човна.              | weapon-submarine
            UK | Японія надала Україні гуманітарну допомогу.             | item-humanitarian-aid
            RU | Иран передал России беспилотники «Шахед-136».           | weapon-shahed-136
            RU | Греция передала Украине два комплекса С-300.            | weapon-s-300
            RU | США передали Украине истребители F-16.                  | weapon-f-16
            RU | Россия ударила по Киеву ракетами «Искандер».            | weapon-iskander
            RU | Россия поставила КНДР сжиженный газ.                    | item-lng
            RU | Китай поставил России станки.                           | item-machine-tools
            RU | КНДР отправила в Россию добровольцев.                   | item-volunteers
            EN | Germany gave Ukraine 14 Leopard 2 tanks.                | weapon-leopard-2
            EN | Greece gave Ukraine two S-300 systems.                  | weapon-s-300
            EN | Denmark gave Ukraine F-16 fighter jets.                 | weapon-f-16
            EN | Iran sold Russia Shahed-136 drones.                     | weapon-shahed-136
            EN | North Korea tested a Hwasong-18 missile.                | weapon-hwasong-18
            EN | China sold Russia machine tools and semiconductors.     | item-chips
            EN | The US gave Ukraine cluster munitions.                  | weapon-cluster-munition
            """)
    void goods_are_known_in_their_forms(Language language, String text, String id) {
        assertThat(SentenceReader.read(language, text).mentions()).extracting(mention -> mention.entity().map(entity -> entity.id()).orElse("?"))
                .contains(id);
    }
}
