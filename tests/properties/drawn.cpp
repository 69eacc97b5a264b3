// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <properties/drawn.h>

#include <pushradar/dataitems.h>
#include <workbench/core/keepable.h>

#include <vector>

using PushRadar::DataItems;
using PushRadar::JsonValue;

void showValue(const QString &text, std::ostream &stream)
{
    stream << PushRadar::toJsonString(text).toStdString();
}

namespace RadarDesk::Drawn {

namespace {

rc::Gen<QByteArray> json(int depth)
{
    const auto number = rc::gen::element<QByteArray>("0", "-0", "1.10", "12345678901234567890.10",
                                                     "1e400", "-2.5E-7");
    const auto whole = rc::gen::map(rc::gen::arbitrary<int>(),
                                    [](int value) { return QByteArray::number(value); });
    const auto word = rc::gen::element<QByteArray>("true", "false", "null", "[]", "{}",
                                                   "\"\\ud83c\"", "\"\\/\\u0041\"", "\"\ufeff\"");
    const auto quoted =
        rc::gen::map(text(), [](const QString &value) { return PushRadar::toJsonString(value); });
    if (depth == 0)
        return rc::gen::oneOf(number, whole, word, quoted);
    const auto array = rc::gen::map(
        rc::gen::container<std::vector<QByteArray>>(json(depth - 1)),
        [](const std::vector<QByteArray> &elements) {
            return '[' + QByteArrayList(elements.begin(), elements.end()).join(',') + ']';
        });
    return rc::gen::oneOf(number, whole, word, quoted, rc::gen::resize(4, array),
                          rc::gen::resize(4, object(depth - 1)));
}

} // namespace

rc::Gen<QString> text()
{
    const auto awkward =
        rc::gen::element<uint>(0, '\n', '\r', '\t', '"', '\'', '\\', '/', '%', '$', '{', '}', '<',
                               0x7f, 0xe9, 0x2028, 0x202e, 0xfeff, 0xfffd, 0x1f389);
    const auto letter = rc::gen::map(rc::gen::inRange(0x20, 0x7f),
                                     [](int code) { return static_cast<uint>(code); });
    return rc::gen::map(rc::gen::container<std::vector<uint>>(rc::gen::oneOf(letter, awkward)),
                        [](const std::vector<uint> &codes) {
                            QString made;
                            for (const uint code : codes)
                                made += QChar::fromUcs4(code);
                            return keepableText(made);
                        });
}

rc::Gen<QString> name()
{
    return rc::gen::map(text(), [](QString middle) {
        middle.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
        return u'n' + middle.left(100) + u'e';
    });
}

rc::Gen<QByteArray> bytes()
{
    const auto any =
        rc::gen::map(rc::gen::container<std::string>(rc::gen::arbitrary<char>()),
                     [](const std::string &made) { return QByteArray::fromStdString(made); });
    return rc::gen::oneOf(any, rc::gen::just(QByteArray("\xEF\xBB\xBF{}")));
}

rc::Gen<QString> channel()
{
    return rc::gen::map(
        rc::gen::container<std::string>(rc::gen::inRange<char>('a', 'z')),
        [](const std::string &made) { return u'c' + QString::fromStdString(made); });
}

rc::Gen<QByteArray> object(int depth)
{
    const auto member = rc::gen::pair(name(), json(depth));
    return rc::gen::map(rc::gen::container<std::vector<std::pair<QString, QByteArray>>>(member),
                        [](const std::vector<std::pair<QString, QByteArray>> &members) {
                            DataItems items;
                            items.add(QStringLiteral("first"), 1);
                            for (const auto &[key, value] : members)
                                items.add(key, JsonValue::fromJson(value).value());
                            return items.toJson();
                        });
}

} // namespace RadarDesk::Drawn
