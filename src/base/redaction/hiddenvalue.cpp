// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/redaction/hiddenvalue.h>

#include <pushradar/redactor.h>

#include <QCoreApplication>

namespace RadarDesk::base {

namespace {

struct HiddenValue
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::base::HiddenValue)
};

QString lengthText(qsizetype size)
{
    return size == 1
        ? HiddenValue::tr("(1 character)", "instead of a password's value")
        : HiddenValue::tr("(%1 characters)", "instead of a password's value").arg(size);
}

} // namespace

qsizetype lengthMarkAt(const QString &text, qsizetype at)
{
    if (at >= text.size() || text.at(at) != u'(')
        return 0;
    qsizetype end = at + 1;
    while (end < text.size() && end - at < 10 && text.at(end).isDigit())
        ++end;
    const qsizetype size = QStringView(text).sliced(at + 1, end - at - 1).toInt();
    if (size == 0)
        return 0;
    // One that was recorded in another language is English, or is counted again.
    const QString english =
        size == 1 ? QStringLiteral("(1 character)") : QStringLiteral("(%1 characters)").arg(size);
    for (const QString &mark : {lengthText(size), english}) {
        if (QStringView(text).sliced(at).startsWith(mark))
            return mark.size();
    }
    return 0;
}

QString lengthInsteadOf(const QString &value)
{
    // "…" stands for a value in an example.
    if (value.isEmpty() || value == u"…"
        || value == QLatin1StringView(PushRadar::Redactor::Replacement)
        || lengthMarkAt(value, 0) == value.size())
        return value;
    return lengthText(value.size());
}

QByteArray lengthInsteadOf(const QByteArray &value)
{
    return lengthInsteadOf(QString::fromUtf8(value)).toUtf8();
}

} // namespace RadarDesk::base
