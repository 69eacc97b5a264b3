// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QVarLengthArray>

#include <optional>
#include <vector>

namespace PushRadar {

/// A text as it may be read by whoever decodes it: each character as it is, percent-encoded
/// (up to DeepestPercent times), or escaped as in JSON, however often that was put into JSON again.
/// Whatever the text is, one character takes constant stack, and time that hardly grows with it.
class EscapedText
{
public:
    /// A code point read from the text, and where reading goes on.
    struct Unit
    {
        char32_t unit = 0;
        qsizetype next = 0;

        bool operator==(const Unit &other) const = default;
    };
    using Units = QVarLengthArray<Unit, 8>;

    /// Each time makes a byte two longer, and nothing encodes more often than once for each program
    /// that it goes through.
    static constexpr int DeepestPercent = 32;

    /// \a text must outlive it.
    explicit EscapedText(QByteArrayView text);

    [[nodiscard]] QByteArrayView text() const { return m_text; }
    /// Whether the byte at \a at can be read in one way only: nearly always.
    [[nodiscard]] bool isPlain(qsizetype at) const;
    /// Every character that may begin at \a at.
    [[nodiscard]] Units unitsAt(qsizetype at) const;

private:
    /// Backslashes one after the other, each as it is or percent-encoded.
    struct Run
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    [[nodiscard]] Units bytesAt(qsizetype at) const;
    [[nodiscard]] std::optional<qsizetype> passByte(qsizetype at, char byte) const;
    [[nodiscard]] qsizetype endOfRun(qsizetype at) const;
    [[nodiscard]] std::optional<Unit> hexUnitAt(qsizetype at) const;
    [[nodiscard]] std::optional<Unit> escapeAt(qsizetype at) const;
    [[nodiscard]] std::optional<Unit> characterAt(qsizetype at) const;

    QByteArrayView m_text;
    /// The runs that would take long to pass again from each place in them, in their order.
    std::vector<Run> m_longRuns;
};

} // namespace PushRadar
