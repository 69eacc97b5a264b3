// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/redaction/knownsecrets.h>

#include <QMutex>

#include <algorithm>
#include <vector>

using PushRadar::HiddenText;
using PushRadar::Redactor;
using PushRadar::Secret;

namespace RadarDesk::base {

namespace {

constexpr qsizetype ShortestValue = 6;
constexpr qsizetype ShortestPlainValue = 16;

bool isPlain(QByteArrayView value)
{
    const auto isLetter = [](char c) {
        const char lower = static_cast<char>(c | 0x20);
        return (lower >= 'a' && lower <= 'z') || c == '-' || c == '_';
    };
    const auto isNumeric = [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == '-'; };
    return std::all_of(value.begin(), value.end(), isLetter)
        || std::all_of(value.begin(), value.end(), isNumeric);
}

} // namespace

class KnownSecrets::Store
{
public:
    void add(const HiddenText &text)
    {
        const QMutexLocker lock(&m_mutex);
        if (std::find(m_texts.begin(), m_texts.end(), text) != m_texts.end())
            return;
        m_texts.push_back(text);
        m_redactors.emplace_back(text);
    }

    [[nodiscard]] std::vector<Redactor> redactors() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_redactors;
    }

private:
    mutable QMutex m_mutex;
    std::vector<HiddenText> m_texts;
    std::vector<Redactor> m_redactors;
};

KnownSecrets::KnownSecrets()
    : m_store(std::make_shared<Store>())
{
}

void KnownSecrets::add(const Secret &secret)
{
    m_store->add(secret.text());
}

void KnownSecrets::add(const HiddenText &value)
{
    if (isDistinct(value))
        m_store->add(value);
}

bool KnownSecrets::isDistinct(const HiddenText &value)
{
    QByteArray bytes = value.reveal();
    const qsizetype shortest = isPlain(bytes) ? ShortestPlainValue : ShortestValue;
    const bool distinct = bytes.size() >= shortest;
    bytes.fill('\0');
    return distinct;
}

QByteArray KnownSecrets::redact(const QByteArray &text) const
{
    QByteArray redacted = text;
    for (const Redactor &redactor : m_store->redactors())
        redacted = redactor.redact(redacted);
    return redacted;
}

QByteArray KnownSecrets::redactIncomplete(const QByteArray &text) const
{
    QByteArray redacted = text;
    for (const Redactor &redactor : m_store->redactors())
        redacted = redactor.redactIncomplete(redacted);
    return redacted;
}

QString KnownSecrets::redact(const QString &text) const
{
    const QByteArray before = text.toUtf8();
    const QByteArray after = redact(before);
    return after == before ? text : QString::fromUtf8(after);
}

} // namespace RadarDesk::base
