// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/transfer/transferresult.h>

#include <QObject>

namespace RadarDesk::history {

/// An export or an import under way, wherever its work is done. It is used once: after it has
/// finished, only deleting it makes sense. Deleting it earlier cancels it.
class TransferJob : public QObject
{
    Q_OBJECT

public:
    explicit TransferJob(QObject *parent = nullptr);
    ~TransferJob() override;

    /// Returns at once; the work goes on by itself. To be called once.
    virtual void start() = 0;
    /// Asks it to stop as soon as it can. It still says finished(), maybe with Done when it was
    /// just about to be.
    virtual void cancel() = 0;

Q_SIGNALS:
    /// How much is done, in whatever unit. \a total is 0 as long as it is not known.
    void progressed(qint64 done, qint64 total);
    /// It is over. Once, and never from within start(). A cancelled or failed export has changed no
    /// file; what an import had added stays.
    void finished(const RadarDesk::history::TransferResult &result);
};

} // namespace RadarDesk::history
