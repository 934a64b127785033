package pl.ostoja.simulation;

import java.util.List;

/// Names of which people are made up, and streets on which they live.
///
/// @param street the word before the name of a street
/// @param houses on the longest street
/// @param flats in the largest house
record Names(
        List<String> women,
        List<String> men,
        List<String> families,
        List<String> streets,
        String street,
        int houses,
        int flats) {

    static final Names POLISH = new Names(words("""
                    Anna Maria Katarzyna Małgorzata Agnieszka Barbara Ewa Krystyna Elżbieta Zofia Teresa Joanna
                    Magdalena Danuta Jadwiga Halina Irena Żaneta Łucja Julia
                    """), words("""
                    Jan Andrzej Piotr Krzysztof Stanisław Tomasz Paweł Józef Marcin Marek Michał Grzegorz Jerzy
                    Tadeusz Adam Łukasz Zbigniew Ryszard Dariusz Jakub
                    """), words("""
                    Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak
                    Dąbrowski Kozłowski Jankowski Mazur Kwiatkowski Krawczyk Piotrowski Grabowski Nowakowski Pawłowski
                    Michalski Król Wieczorek Jabłoński Wróbel Majewski Olszewski Stępień Malinowski Jaworski Adamczyk
                    Dudek Pawlak Górski Nowicki Sikora Walczak Witkowski Baran Rutkowski Szewczyk Ostrowski
                    Tomaszewski Pietrzak Zalewski Wróblewski Marciniak Jasiński Sadowski Bąk
                    """), words("""
                    Lipowa Polna Leśna Słoneczna Krótka Szkolna Ogrodowa Brzozowa Łąkowa Kwiatowa Kościelna Sosnowa
                    Parkowa Akacjowa Wiejska Klonowa Długa Cicha Jasna Dębowa Spokojna Zielona Wesoła Ustronna
                    Rzemieślnicza Warszawska Krakowska Łódzka Śląska Nadrzeczna Kolejowa Sportowa Topolowa Wierzbowa
                    Młynarska Kopernika
                    """), "ul.", 120, 60);

    static final Names RUSSIAN = new Names(words("""
                    Анна Мария Екатерина Елена Ольга Татьяна Наталья Ирина Галина Людмила Валентина Нина Тамара Вера
                    Надежда Любовь Зинаида Раиса Лидия Антонина
                    """), words("""
                    Александр Сергей Владимир Андрей Алексей Николай Михаил Юрий Виктор Евгений Иван Анатолий Борис
                    Геннадий Валерий Пётр Павел Василий Григорий Константин
                    """), words("""
                    Иваненко Шевченко Бондаренко Ткаченко Кравченко Коваленко Олейник Лысенко Мельник Черных Седых
                    Долгих Русских Петренко Бойко Марченко Савченко Руденко Мороз Гончаренко Живаго Дурново Хитрово
                    Белых Сухих Косых Гладких Тихих Ткач Гончар Коваль Гринченко Зайченко Левченко Яременко Павленко
                    """), words("""
                    Садовая Лесная Школьная Новая Центральная Молодёжная Зелёная Луговая Полевая Набережная Солнечная
                    Парковая Цветочная Берёзовая Сосновая Вишнёвая Кленовая Рябиновая Речная Озёрная Тихая Дачная
                    """), "ул.", 600, 300);

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
