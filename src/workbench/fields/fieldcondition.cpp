// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/fields/fieldcondition.h>

#include <workbench/fields/fieldscanner.h>
#include <workbench/fields/fieldtest.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <array>

using PushRadar::JsonValue;
using PushRadar::Result;

namespace RadarDesk::workbench {

namespace {

struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::FieldCondition)
};

using Type = JsonValue::Type;

constexpr std::array AllFieldTypes{Type::String, Type::Number, Type::Bool,
                                   Type::Object, Type::Array,  Type::Null};
constexpr qsizetype LongestCondition = 4000;

QString relationText(FieldRelation relation)
{
    switch (relation) {
    case FieldRelation::Equal:
        return QStringLiteral("=");
    case FieldRelation::Less:
        return QStringLiteral("<");
    case FieldRelation::LessOrEqual:
        return QStringLiteral("<=");
    case FieldRelation::Greater:
        return QStringLiteral(">");
    case FieldRelation::GreaterOrEqual:
        return QStringLiteral(">=");
    case FieldRelation::Contains:
        return QStringLiteral("~");
    case FieldRelation::Exists:
        return QStringLiteral("exists");
    case FieldRelation::Matches:
        return QStringLiteral("matches");
    case FieldRelation::IsType:
        return QStringLiteral("is");
    }
    return {};
}

QString typeWords()
{
    QStringList words;
    for (const Type type : AllFieldTypes)
        words.append(typeWord(type));
    return words.join(QStringLiteral(", "));
}

/// The path at the start of a condition or of nothing else.
std::optional<FieldPath> takeField(FieldScanner &scan)
{
    return scan.take(u"data") ? scan.takePath() : std::nullopt;
}

/// A comparison by a word that a search doesn't have.
std::optional<FieldCondition> takeWordComparison(FieldScanner &scan)
{
    const qsizetype from = scan.position();
    const auto path = takeField(scan);
    if (path && scan.atGap()) {
        scan.skipSpace();
        for (const FieldRelation relation : {FieldRelation::Matches, FieldRelation::IsType}) {
            const qsizetype word = scan.position();
            if (scan.take(relationText(relation)) && scan.atGap())
                return FieldCondition{.path = *path, .relation = relation};
            scan.goTo(word);
        }
    }
    scan.goTo(from);
    return std::nullopt;
}

/// Why the value can't be compared with; empty when it can.
QString valueFault(const FieldCondition &condition)
{
    if (condition.relation == FieldRelation::Matches) {
        const QRegularExpression pattern(condition.value);
        return pattern.isValid() ? QString()
                                 //: %1 is what was typed, %2 why it isn't a regular expression
                                 : FieldText::tr("“%1” isn't a regular expression: %2.")
                                       .arg(condition.value, pattern.errorString());
    }
    if (condition.relation != FieldRelation::IsType)
        return {};
    const bool isKnown = std::any_of(AllFieldTypes.begin(), AllFieldTypes.end(),
                                     [&](Type type) { return typeWord(type) == condition.value; });
    return isKnown ? QString()
                   : FieldText::tr("“%1” isn't a type. Use one of %2.", "a word, a list of words")
                         .arg(condition.value, typeWords());
}

} // namespace

QString FieldCondition::text() const
{
    QString head =
        (isNegated ? QStringLiteral("-") : QString()) + path.text() + u' ' + relationText(relation);
    if (relation == FieldRelation::Exists)
        return head;
    return head + u' ' + (isQuoted ? quotedFieldText(value) : value);
}

bool FieldCondition::holdsIn(const JsonValue &data) const
{
    return path.anyIn(data, FieldTest(*this)) != isNegated;
}

QString typeWord(Type type)
{
    switch (type) {
    case Type::Object:
        return QStringLiteral("object");
    case Type::Array:
        return QStringLiteral("array");
    case Type::String:
        return QStringLiteral("string");
    case Type::Number:
        return QStringLiteral("number");
    case Type::Bool:
        return QStringLiteral("boolean");
    case Type::Null:
        break;
    }
    return QStringLiteral("null");
}

std::optional<FieldCondition> takeFieldComparison(FieldScanner &scan)
{
    const qsizetype from = scan.position();
    const auto path = takeField(scan);
    if (!path) {
        scan.goTo(from);
        return std::nullopt;
    }
    FieldCondition condition{.path = *path};
    const bool isApart = scan.atGap();
    scan.skipSpace();
    const qsizetype word = scan.position();
    if (isApart && !path->steps.isEmpty() && scan.take(u"exists") && scan.atGap()) {
        condition.relation = FieldRelation::Exists;
        return condition;
    }
    scan.goTo(word);
    if (scan.take(u"!=")) {
        condition.isNegated = true;
    } else if (scan.take(u"<")) {
        condition.relation = scan.peek() == u'=' ? FieldRelation::LessOrEqual : FieldRelation::Less;
    } else if (scan.take(u">")) {
        condition.relation =
            scan.peek() == u'=' ? FieldRelation::GreaterOrEqual : FieldRelation::Greater;
    } else if (scan.take(u"~")) {
        condition.relation = FieldRelation::Contains;
        return condition;
    } else if (!scan.take(u"=")) {
        scan.goTo(from);
        return std::nullopt;
    }
    // "==" is "=" to a programmer.
    while (scan.peek() == u'=')
        scan.goTo(scan.position() + 1);
    return condition;
}

bool takeComparedValue(FieldScanner &scan, FieldCondition &condition)
{
    if (condition.relation == FieldRelation::Exists)
        return true;
    scan.skipSpace();
    if (scan.atEnd())
        return false;
    condition.isQuoted = scan.peek() == u'"';
    condition.value = condition.isQuoted ? scan.takeQuoted() : scan.takeBare();
    return true;
}

Result<FieldCondition, QString> parseFieldCondition(const QString &text)
{
    const QString line = text.trimmed();
    if (line.size() > LongestCondition || line.contains(u'\n'))
        return FieldText::tr("A condition is a single line of at most %1 characters.")
            .arg(LongestCondition);
    FieldScanner scan(line);
    const bool isNegated = scan.take(u"-");
    auto condition = takeWordComparison(scan);
    if (!condition)
        condition = takeFieldComparison(scan);
    if (!condition)
        return FieldText::tr("“%1” isn't a condition like data.order.id = 42.").arg(line);
    condition->isNegated ^= isNegated;
    if (condition->relation != FieldRelation::Exists) {
        scan.skipSpace();
        if (scan.atEnd())
            return FieldText::tr("Enter a value to compare “%1” with.", "a field")
                .arg(condition->path.text());
        condition->isQuoted = scan.peek() == u'"';
        condition->value = condition->isQuoted ? scan.takeQuoted() : scan.takeRest();
    }
    scan.skipSpace();
    if (!scan.atEnd())
        //: %1 is a condition, %2 what is behind it
        return FieldText::tr("“%2” can't follow “%1”.").arg(condition->text(), scan.takeRest());
    // The value of a placeholder isn't known yet.
    const QString fault =
        condition->value.contains(QStringLiteral("{{")) ? QString() : valueFault(*condition);
    if (!fault.isEmpty())
        return fault;
    return *condition;
}

Result<FieldPath, QString> parseFieldPath(const QString &text)
{
    const QString line = text.trimmed();
    FieldScanner scan(line);
    const auto path = takeField(scan);
    if (!path || !scan.atEnd())
        return FieldText::tr("“%1” isn't a field like data.order.id.").arg(line);
    return *path;
}

} // namespace RadarDesk::workbench
