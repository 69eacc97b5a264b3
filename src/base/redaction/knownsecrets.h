// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/redactor.h>

#include <memory>

namespace RadarDesk::base {

/// The secrets that were met in this run, to be kept out of all that is written. Copies share what
/// they know, and may be used from any thread.
class KnownSecrets
{
public:
    KnownSecrets();

    void add(const PushRadar::Secret &secret);
    /// The same for what else lets its holder in, such as the value of a cookie. One that is under
    /// six characters is not taken, nor a plain word or number under sixteen: in the texts of a
    /// person, and in the members and numbers of a file's JSON, they stand for themselves.
    void add(const PushRadar::HiddenText &value);
    [[nodiscard]] static bool isDistinct(const PushRadar::HiddenText &value);

    /// The text with each known secret replaced, in whatever way PushRadar::Redactor finds it.
    [[nodiscard]] QByteArray redact(const QByteArray &text) const;
    [[nodiscard]] QString redact(const QString &text) const;
    /// The same for a text whose end is missing.
    [[nodiscard]] QByteArray redactIncomplete(const QByteArray &text) const;
    [[nodiscard]] bool occurIn(const QByteArray &text) const { return redact(text) != text; }

private:
    class Store;

    std::shared_ptr<Store> m_store;
};

} // namespace RadarDesk::base
