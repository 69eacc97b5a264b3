// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace RadarDesk::gui {

/// A combo box that narrows what is shown. Its first entry narrows nothing; where that has no room,
/// a word stands for it.
class FilterBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    /// What is narrowed, in a word.
    void setShortText(const QString &text);
    /// The text of the current entry, or the word in its place.
    [[nodiscard]] QString shownText() const;
    /// Whether all of that has room.
    [[nodiscard]] bool isCut() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int textRoom() const;

    QString m_short;
};

} // namespace RadarDesk::gui
