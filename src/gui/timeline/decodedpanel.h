// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/decoders/decodings.h>

#include <QWidget>

class QLabel;
class QListView;

namespace RadarDesk::gui {

class DecodingsModel;
class JsonView;

/// What stands inside the values of one event: a row for each, and below it what the current one
/// says.
class DecodedPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DecodedPanel(QWidget *parent = nullptr);

    /// Looks through \a texts; through long ones in another thread. found() says when it is done,
    /// unless other texts are shown by then.
    void show(const QList<QByteArray> &texts);
    /// What the current row says.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void found(bool anything);

private:
    void take(const workbench::Decodings &decodings);
    void showCurrent();

    DecodingsModel *m_model;
    QListView *m_list;
    QLabel *m_cut;
    JsonView *m_view;
    quint64 m_search = 0; ///< Counts the texts, so that an answer that comes late is known.
};

} // namespace RadarDesk::gui
