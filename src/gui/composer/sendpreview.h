// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/placeholders/placeholders.h>

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QTimer>

#include <optional>

namespace RadarDesk::workbench {
class MessageDraft;
}

namespace RadarDesk::gui {

/// One line on what would be sent for a message with placeholders, while it is written. Pressed, it
/// shows all of it. It follows the draft, though not with each key, and never at the cost of
/// typing.
class SendPreview : public QAbstractButton
{
    Q_OBJECT

public:
    SendPreview(const workbench::MessageDraft &draft, const workbench::PlaceholderValues &values,
                QWidget *parent = nullptr);

    /// Looks again, soon.
    void refresh();
    /// Whether there is something to show: the message contains double braces.
    [[nodiscard]] bool isNeeded() const { return !m_note.isEmpty() || !m_text.isEmpty(); }
    /// Whether the message can't be sent as its placeholders are.
    [[nodiscard]] bool isFault() const { return m_isFault; }
    /// The bytes of the data that would be sent, where there are placeholders in it.
    [[nodiscard]] std::optional<qsizetype> sentBytes() const { return m_sentBytes; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void look();
    void
    take(const PushRadar::Result<workbench::ExpandedMessage, workbench::PlaceholderFault> &made);
    void openAll();

    const workbench::MessageDraft &m_draft;
    const workbench::PlaceholderValues &m_values;
    QTimer m_timer;
    QElapsedTimer m_sinceLook;
    qint64 m_pause = 0; ///< Between two looks, in ms.
    QString m_note; ///< A warning about placeholders.
    QString m_text; ///< The start of what would be sent.
    QByteArray m_whole;
    std::optional<qsizetype> m_sentBytes;
    bool m_isFault = false;
};

} // namespace RadarDesk::gui
