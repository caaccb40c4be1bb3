"""What written-out numbers are worth: "two hundred and five", 三百二十. By our tables, or by the library text2num."""

from functools import lru_cache

from index.figures.grammar import Grammar
from index.figures.tokens import Sentence, key

# Languages whose written-out numbers text2num reads; the others have `Table.values`.
_SPELLED = frozenset({"en", "fr", "de", "es", "it", "pt", "nl", "da"})


def worth(sentence: Sentence, first: int, last: int, rules: Grammar) -> float | None:
    """Return the value of words first..last-1 of a sentence, written out; None where they are no number."""
    if rules.values:
        add = _by_place if rules.table.positional else _sum
        return add(sentence.words[first:last], rules)
    language, spellings = rules.table.language, rules.table.spellings
    words = (token.text.lower() for token in sentence.tokens[first:last])
    text = " ".join(spellings.get(word, word) for word in words)
    return spelled(text, language) if language in _SPELLED else None


def _sum(words: tuple[str, ...], rules: Grammar) -> float | None:
    """Add and multiply number words: 5 and 20; 3 times 100; all of it times 1000."""
    total = current = 0.0
    for word in words:
        value = rules.values.get(word, rules.multipliers.get(word))
        if value is None and word not in rules.joiners:
            return None
        if value is None:
            continue
        if value >= 1000:
            total, current = total + max(current, 1) * value, 0.0
        elif value == 100:
            current = max(current, 1) * value
        else:
            current += value
    return (total + current) or None


def _by_place(words: tuple[str, ...], rules: Grammar) -> float | None:
    """Read digits and their places, a skipped one between: 三百二十 is 3 hundreds and 2 tens, 二〇三 is 203."""
    if len(words) > 1 and all(rules.values.get(word, 10) < 10 for word in words):
        return (
            float("".join(f"{rules.values[word]:.0f}" for word in words)) if _is_digit_by_digit(words, rules) else None
        )
    total = current = digit = 0.0
    for word in words:
        value = rules.values.get(word, rules.multipliers.get(word))
        if value is None:
            return None
        if value < 10:
            digit = value
        elif value < 1e4:
            current, digit = current + max(digit, 1) * value, 0.0
        else:
            total, current, digit = (total + max(current + digit, 1)) * value, 0.0, 0.0
    return (total + current + digit) or None


def _is_digit_by_digit(words: tuple[str, ...], rules: Grammar) -> bool:
    """Tell whether digits follow each other as in 203 or 1976; 三四 is three or four."""
    return rules.values[words[0]] > 0 and (len(words) > 3 or any(not rules.values[word] for word in words))


@lru_cache(maxsize=1024)
def spelled(text: str, language: str) -> float | None:
    """Return the value of a written-out number, None where it is none."""
    import text_to_num

    for form in (text, key(text)):
        try:
            return float(text_to_num.text2num(form, language))
        except ValueError:
            continue
    return None
